package nerchinsk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.text.Language;

/** Completes questions that lean on the one before: "and who signed it?", "а когда?", "what about 2019?". */
public final class FollowUps {
    private FollowUps() {
    }

    /**
     * {@code question} with the subject and period of the one before; empty if it stands on its own.
     *
     * @param last the question before
     * @param named the last question that named a person, if any did: "he" is whom it named
     */
    public static Optional<Question> complete(Question question, Question last, Optional<Question> named) {
        Question before = Leaning.pointsAtAPerson(question) && !namesPerson(last)
                ? named.orElse(last)
                : last;
        return before.keys().isEmpty() || !Leaning.leans(question)
                ? Optional.empty()
                : Optional.of(Carrying.join(question, before));
    }

    /** Whether the question asks what was asked before, about another time: "and in 1996?". */
    public static boolean asksOfAnotherTime(Question question) {
        return Leaning.asksAgain(question) && question.keys().stream().anyMatch(key -> key.kind() == Word.Kind.NUMBER);
    }

    /** The words and terms of two questions, asking for what the first asks for. */
    public static Question together(Question first, Question second) {
        List<Word> keys = new ArrayList<>(first.keys());
        keys.addAll(second.keys());
        List<Mention> mentions = new ArrayList<>(first.mentions());
        int before = first.keys().size();
        second.mentions().forEach(mention -> mentions
                .add(new Mention(mention.term(), mention.first() + before, mention.last() + before)));
        return new Question(first.asked(), first.language(), first.intent(), keys, mentions, first.focus(),
                first.about());
    }

    /** Whether a person stands among the terms of the question. */
    public static boolean namesPerson(Question question) {
        return question.mentions().stream().anyMatch(mention -> mention.term().kind() == Kind.PERSON);
    }

    /** Whether the question says enough to be tried on its own too, though it leans on another. */
    public static boolean couldStandAlone(Question question) {
        return Leaning.isWhole(question);
    }

    /** Whether its pronoun may stand for a person and for a thing alike, as Russian ones do. */
    public static boolean mayPointAtAThing(Question question) {
        return question.language() == Language.RUSSIAN && Leaning.pointsAtAPerson(question);
    }

    /** Whether the question does not show that it goes on with what was said, as "and" and "it" do. */
    public static boolean isApart(Question question) {
        return Leaning.isApart(question);
    }

    /** The keys of {@code question} that name things, by index among the keys of the question that it was completed to. */
    public static List<Integer> ownThings(Question question, Question completed) {
        int carried = completed.keys().size() - question.keys().size();
        return carried < 0
                ? List.of()
                : Leaning.nouns(question).stream().map(key -> key + carried).toList();
    }
}
