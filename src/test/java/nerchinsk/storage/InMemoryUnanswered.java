package nerchinsk.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Unanswered;

/** Unanswered questions in memory. */
public final class InMemoryUnanswered implements Unanswered {
    private final Map<List<Object>, OpenQuestion> questions = new ConcurrentHashMap<>();

    @Override
    public void keep(OpenQuestion question) {
        questions.merge(List.of(question.chat(), question.message()), question,
                (before, now) -> in(now.chat(), now, before.reported() || now.reported()));
    }

    private static OpenQuestion in(ChatId chat, OpenQuestion one, boolean reported) {
        return new OpenQuestion(chat, one.message(), one.person(), one.language(), one.question(), one.nearest(),
                reported, one.at());
    }

    @Override
    public List<OpenQuestion> latest(int most) {
        return questions.values().stream().sorted(Comparator.comparing(OpenQuestion::at).reversed()).limit(most)
                .toList();
    }

    @Override
    public void move(ChatId from, ChatId to) {
        List<OpenQuestion> moving = questions.values().stream().filter(one -> one.chat().equals(from)).toList();
        questions.values().removeAll(moving);
        moving.forEach(one -> keep(in(to, one, one.reported())));
    }

    @Override
    public void forget(PersonId person) {
        questions.values().removeIf(one -> one.person().equals(person));
    }
}
