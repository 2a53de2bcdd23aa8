package nerchinsk.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Feedback;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.PersonId;

/** Opinions in memory. */
public final class InMemoryFeedback implements Feedback {
    private final Map<List<Object>, Opinion> opinions = new ConcurrentHashMap<>();

    @Override
    public void keep(Opinion opinion) {
        opinions.put(List.of(opinion.chat(), opinion.message(), opinion.person()), opinion);
    }

    @Override
    public List<Opinion> latest(int most) {
        return opinions.values().stream().sorted(Comparator.comparing(Opinion::at).reversed()).limit(most).toList();
    }

    @Override
    public void move(ChatId from, ChatId to) {
        List<Opinion> moving = opinions.values().stream().filter(opinion -> opinion.chat().equals(from)).toList();
        opinions.values().removeAll(moving);
        moving.forEach(opinion -> keep(new Opinion(to, opinion.message(), opinion.person(), opinion.verdict(),
                opinion.question(), opinion.quote(), opinion.document(), opinion.at())));
    }

    @Override
    public void forget(PersonId person) {
        opinions.values().removeIf(opinion -> opinion.person().equals(person));
    }
}
