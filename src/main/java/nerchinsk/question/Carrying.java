package nerchinsk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.intent.IntentGuess;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;

/** Carries subject and period of a question over to the one that leans on it. */
final class Carrying {
    /** What of a question before is kept. */
    enum Kept {
        /** What it was about, and when, but for what the new question names in its place. */
        USUAL,
        /** The same, with a person beside another one that the new question names. */
        BOTH,
        /** The same as usual, whenever it was. */
        TIMELESS
    }

    private Carrying() {
    }

    /**
     * {@code whole} with what it leaves out because {@code before} said it.
     *
     * @param how what of {@code before} is kept
     */
    static Question join(Question whole, Question before, Kept how) {
        Question question = Leaning.onlyMeasures(whole)
                ? new Question(whole.asked(), whole.language(), whole.written(), whole.intent(), Leaning.term(whole),
                        List.of(),
                        Optional.empty(), whole.about(), whole.within())
                : whole;
        boolean again = Leaning.asksAgain(question);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < before.keys().size(); i++) {
            if (carries(i, before, question, again, how)) {
                kept.add(i);
            }
        }
        List<Word> keys = new ArrayList<>(kept.stream().map(before.keys()::get).toList());
        List<Mention> mentions = new ArrayList<>();
        before.mentions().stream().map(mention -> among(mention, kept))
                .filter(mention -> mention.first() < mention.last())
                .forEach(mentions::add);
        int carried = keys.size();
        keys.addAll(question.keys());
        question.mentions().stream().map(mention -> new Mention(mention.term(), mention.first() + carried,
                mention.last() + carried)).forEach(mentions::add);
        IntentGuess intent = again ? before.intent() : question.intent();
        Optional<Word> focus = again ? before.focus().filter(keys::contains) : question.focus();
        Question speaking = hasLetters(question) ? question : before;
        return new Question(question.asked(), speaking.language(), speaking.written(), intent, keys, mentions, focus,
                About.of(before, kept, speaking.language()), question.within());
    }

    /** Whether a key of the question before is part of what the new one is about. */
    private static boolean carries(int key, Question before, Question question, boolean again, Kept how) {
        Word word = before.keys().get(key);
        boolean period = word.kind() == Word.Kind.NUMBER;
        if (period && (how == Kept.TIMELESS || Cues.saysNow(question.asked())
                || question.keys().stream().anyMatch(own -> own.kind() == Word.Kind.NUMBER))) {
            return false;
        }
        List<Mention> subjects = before.mentions().stream()
                .filter(mention -> mention.covers(key) && Leaning.isSubject(mention))
                .toList();
        boolean subject = !subjects.isEmpty();
        if (subject && Leaning.pointsAtAThing(question)
                && subjects.stream().allMatch(mention -> mention.term().kind() == Kind.PERSON)) {
            return false;
        }
        boolean replaced = subject && subjects.stream().allMatch(mention -> replaces(question, mention, how));
        boolean anySubject = before.mentions().stream()
                .anyMatch(mention -> Leaning.isSubject(mention) && !replaces(question, mention, how))
                || before.keys().stream().anyMatch(Leaning::isNamed);
        return !replaced && !Leaning.isAdded(word, before)
                && (again || period || subject || Leaning.isNamed(word) || question.keys().isEmpty() || !anySubject)
                && question.keys().stream().noneMatch(own -> own.stem().equals(word.stem()))
                && (subject || again && !Verbs.isVerb(before, key) || before.focus().filter(word::equals).isEmpty()
                        || counted(word, before));
    }

    /** Whether it is the thing that was counted, not the measure: "how many licences". */
    private static boolean counted(Word word, Question before) {
        return before.asks(Intent.HOW_MUCH) && !Cues.measures(word);
    }

    /** "What about Deng Xiaoping?" puts one person into the place of another, unless both may be meant. */
    private static boolean replaces(Question question, Mention mention, Kept how) {
        return how != Kept.BOTH
                && question.mentions().stream().anyMatch(own -> own.term().kind() == mention.term().kind());
    }

    private static Mention among(Mention mention, List<Integer> kept) {
        int first = (int) kept.stream().filter(index -> index < mention.first()).count();
        int last = (int) kept.stream().filter(index -> index < mention.last()).count();
        return new Mention(mention.term(), first, last);
    }

    /** Whether the question has letters that tell its language. */
    private static boolean hasLetters(Question question) {
        return question.asked().codePoints().anyMatch(Character::isLetter);
    }
}
