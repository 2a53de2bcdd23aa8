package nerchinsk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;
import nerchinsk.language.Word;
import nerchinsk.question.Carrying.Kept;
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
        return complete(question, before, Kept.USUAL);
    }

    private static Optional<Question> complete(Question question, Question before, Kept how) {
        return before.keys().isEmpty() || !Leaning.leans(question)
                ? Optional.empty()
                : Optional.of(Carrying.join(question, before, how));
    }

    /**
     * The question of whom, about the same matter, now with a person that may have been there: "and Deng Xiaoping?".
     */
    public static Optional<Question> completeWithBoth(Question question, Question last) {
        return last.asks(Intent.WHO) && Leaning.asksAgain(question) && namesPerson(question)
                && namesPerson(last) ? complete(question, last, Kept.BOTH) : Optional.empty();
    }

    /**
     * {@code question} with the subject of the one before, whenever that was: "was it renewed?"; empty if it told no
     * time, or no subject.
     */
    public static Optional<Question> completeAtAnyTime(Question question, Question last) {
        return hasSubject(last) && last.keys().stream().anyMatch(key -> key.kind() == Word.Kind.NUMBER)
                ? complete(question, last, Kept.TIMELESS)
                : Optional.empty();
    }

    /** Whether it speaks of a time that was told before and that it does not name: "what was signed that year?". */
    public static boolean pointsAtATime(Question question) {
        return Cues.pointsAtATime(question.asked())
                && question.keys().stream().noneMatch(key -> key.kind() == Word.Kind.NUMBER);
    }

    /** Whether it asks for something else than was shown: "what else?", "and now?". */
    public static boolean asksForAnother(Question question) {
        return Cues.saysElse(question.asked()) || asksOfNow(question);
    }

    /** Whether it asks the same as before, about the present: "and now?". */
    public static boolean asksOfNow(Question question) {
        return Cues.saysNow(question.asked()) && Leaning.asksAgain(question);
    }

    /** Whether a word of it stands for one person or thing that it does not name: it makes no sense alone. */
    public static boolean cannotStandAlone(Question question) {
        return Leaning.points(question) && Cues.pointsAtOne(question.asked())
                && !Cues.pointsAtATime(question.asked()) && !hasSubject(question);
    }

    /** The keys of {@code question} that say what happened or to what, by index among those of {@code completed}. */
    public static List<Integer> ownMatter(Question question, Question completed) {
        int carried = Math.max(0, completed.keys().size() - question.keys().size());
        return IntStream.range(0, question.keys().size())
                .filter(key -> question.isContent(key)
                        && !Cues.measures(question.keys().get(key)) && !Cues.isAttribute(question.keys().get(key))
                        && !Cues.isVague(question.keys().get(key)))
                .map(key -> key + carried).boxed().toList();
    }

    /** Whether it says little but that it goes on with what was said: "was he there?". */
    public static boolean saysLittle(Question question) {
        return Leaning.saysLittle(question);
    }

    /** Whether it names a thing that a conversation can be about. */
    public static boolean hasSubject(Question question) {
        return question.mentions().stream().anyMatch(Leaning::isSubject)
                || question.keys().stream().anyMatch(Leaning::isNamed);
    }

    /** Whether it shows that it goes on with what was said and names no subject of its own. */
    public static boolean onlyGoesOn(Question question) {
        return !Leaning.isApart(question) && !hasSubject(question);
    }

    /** Whether no word of it was mended: a name that nobody knows may have been taken for something else. */
    public static boolean isAsTyped(Question question) {
        String asked = question.asked().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return question.keys().stream().allMatch(key -> asked.contains(key.form()));
    }

    /** Whether it names things of its own, though no glossary may know them. */
    public static boolean namesThings(Question question) {
        return !Leaning.nouns(question).isEmpty();
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
        return new Question(first.asked(), first.language(), first.written(), first.intent(), keys, mentions,
                first.focus(), first.about(), first.within());
    }

    /** Whether a person stands among the terms of the question. */
    public static boolean namesPerson(Question question) {
        return persons(question).findAny().isPresent();
    }

    /** The persons among the terms of the question, in its order. */
    public static Stream<Term> persons(Question question) {
        return question.mentions().stream().map(Mention::term).filter(term -> term.kind() == Kind.PERSON);
    }

    /** Whether {@code term} is among the terms of the question. */
    public static boolean names(Question question, Term term) {
        return question.mentions().stream().anyMatch(mention -> mention.term().equals(term));
    }

    /** Whether it says "he" or "her", and does not name whom it means. */
    public static boolean pointsAtSomebodyUnnamed(Question question) {
        return Leaning.pointsAtAPerson(question) && !namesPerson(question);
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

    /** Those of the keys {@code things} of {@code completed} that belong to names. */
    public static List<Integer> names(Question completed, List<Integer> things) {
        return things.stream().filter(key -> isOfSubject(completed, key)).toList();
    }

    private static boolean isOfSubject(Question question, int key) {
        return Leaning.isNamed(question.keys().get(key)) || question.mentions().stream()
                .anyMatch(mention -> mention.covers(key) && Leaning.isSubject(mention));
    }

    /**
     * The keys of {@code completed} that name what it took over to be about, or its nouns if nothing has a name, by
     * index.
     */
    public static List<Integer> carriedThings(Question question, Question completed) {
        int carried = completed.keys().size() - question.keys().size();
        List<Integer> nouns = Leaning.nouns(completed).stream().filter(key -> key < carried).toList();
        List<Integer> names = nouns.stream().filter(key -> isOfSubject(completed, key)).toList();
        return names.isEmpty() ? nouns : names;
    }

    /**
     * The keys of {@code question} that name things, by index among the keys of the question that it was completed to.
     */
    public static List<Integer> ownThings(Question question, Question completed) {
        int carried = completed.keys().size() - question.keys().size();
        return carried < 0
                ? List.of()
                : Leaning.nouns(question).stream().map(key -> key + carried).toList();
    }
}
