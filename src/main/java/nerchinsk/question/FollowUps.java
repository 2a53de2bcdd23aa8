package nerchinsk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.fact.Mention;
import nerchinsk.intent.IntentGuess;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;

/** Completes questions that lean on the one before: "and who signed it?", "а когда?", "what about 2019?". */
public final class FollowUps {
    /** Words that join a question to what was said; our own list. */
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)^\\W*(?:and|but|or|then|what about|how about|а|и|но|или|ну а|что насч[её]т|как насч[её]т)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** A joining that asks for the same as before, about something else. */
    private static final Pattern SAME_AGAIN = Pattern.compile(
            "(?iu)^\\W*(?:(?:and|but|а|и|ну а)\\s+)?(?:what about|how about|что насч[её]т|как насч[её]т)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** Words that stand for something said before; our own list. */
    private static final Set<String> POINTING = Set.of("it", "he", "she", "they", "him", "her", "them", "his", "its",
            "their",
            "this", "that", "there", "он", "она", "оно", "они", "его", "ее", "ему", "ей", "им", "их", "него", "нее",
            "нем", "ней",
            "них", "ним", "ними", "там", "туда", "этот", "эта", "это", "эти", "этого", "этой", "этом", "этим", "этих");
    /** Those among them that stand for a person; our own list. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "он", "она", "его", "ее",
            "ему", "ей",
            "им", "него", "нее", "нем", "ней", "ним");
    /** Words that ask; a follow-up without one asks what was asked before. */
    private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
            "how", "кто",
            "кого", "кому", "кем", "ком", "чей", "чья", "чье", "что", "чего", "чему", "чем", "какой", "какая", "какое",
            "какие",
            "какого", "каком", "какую", "каким", "когда", "где", "куда", "откуда", "почему", "зачем", "отчего",
            "сколько", "как");
    /** The two countries are the subject of every question here, so naming them is no new subject. */
    private static final Set<String> EVER_PRESENT = Set.of("china", "russia", "soviet-union");
    /** Words before the name of a thing that was spoken of; our own list. */
    private static final Set<String> THIS = Set.of("this", "that", "these", "those", "этот", "эта", "эти", "этого",
            "этой", "этих");
    /** Words after "how" that measure and name nothing; our own list. */
    private static final Set<String> MEASURING = Set.of("long", "often", "far", "much", "many", "big", "large", "old",
            "долго", "часто", "далеко", "много", "срок");
    /** A question with so many words of its own stands alone. */
    private static final int WHOLE = 3;

    private FollowUps() {
    }

    /**
     * {@code question} with the subject and period of the one before; empty if it stands on its own.
     *
     * @param last the question before
     * @param named the last question that named a person, if any did: "he" is whom it named
     */
    public static Optional<Question> complete(Question question, Question last, Optional<Question> named) {
        Question before = PERSONAL.stream().anyMatch(saidIn(question)::contains) && !namesPerson(last)
                ? named.orElse(last)
                : last;
        return before.keys().isEmpty() || !leans(question) ? Optional.empty() : Optional.of(join(question, before));
    }

    /** Whether the question asks what was asked before, about another time: "and in 1996?". */
    public static boolean asksOfAnotherTime(Question question) {
        return asksAgain(question) && question.keys().stream().anyMatch(key -> key.kind() == Word.Kind.NUMBER);
    }

    private static boolean asksAgain(Question question) {
        return SAME_AGAIN.matcher(question.asked()).matches() || !asks(question);
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
        return question.keys().size() >= WHOLE;
    }

    private static Set<String> saidIn(Question question) {
        return Words.of(question.asked()).stream().map(Word::form).collect(Collectors.toSet());
    }

    private static boolean leans(Question question) {
        List<Word> words = Words.of(question.asked());
        boolean pointing = words.stream().anyMatch(word -> POINTING.contains(word.form()));
        boolean joined = JOINED.matcher(question.asked()).matches();
        boolean own = question.mentions().stream().anyMatch(FollowUps::isSubject);
        int keys = question.keys().size();
        if (keys == 0) {
            return joined || asks(question) || pointing;
        }
        return own
                ? joined && keys < WHOLE || pointing && keys < WHOLE
                : joined || pointing || keys == 1 && asks(question);
    }

    /** Whether the question has letters that tell its language. */
    private static boolean hasLetters(Question question) {
        return question.asked().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isSubject(Mention mention) {
        return mention.term().kind() != Kind.WORD && !EVER_PRESENT.contains(mention.term().id());
    }

    private static boolean asks(Question question) {
        return Words.of(question.asked()).stream().anyMatch(word -> ASKING.contains(word.form()));
    }

    private static Question join(Question whole, Question before) {
        Question question = whole.keys().stream().allMatch(key -> MEASURING.contains(key.form()))
                ? new Question(whole.asked(), whole.language(), whole.intent(), List.of(), List.of(), Optional.empty(),
                        whole.about())
                : whole;
        boolean again = asksAgain(question);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < before.keys().size(); i++) {
            if (carries(i, before, question, again)) {
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
        Language language = hasLetters(question) ? question.language() : before.language();
        return new Question(question.asked(), language, intent, keys, mentions, focus, about(before, kept));
    }

    /** Whether a key of the question before is part of what the new one is about. */
    private static boolean carries(int key, Question before, Question question, boolean again) {
        Word word = before.keys().get(key);
        boolean period = word.kind() == Word.Kind.NUMBER;
        if (period && question.keys().stream().anyMatch(own -> own.kind() == Word.Kind.NUMBER)) {
            return false;
        }
        List<Mention> subjects = before.mentions().stream().filter(mention -> mention.covers(key) && isSubject(mention))
                .toList();
        boolean subject = !subjects.isEmpty();
        if (subject && speaksOfAThing(question)
                && subjects.stream().allMatch(mention -> mention.term().kind() == Kind.PERSON)) {
            return false;
        }
        boolean replaced = subject && subjects.stream().allMatch(mention -> replaces(question, mention));
        boolean anySubject = before.mentions().stream().anyMatch(FollowUps::isSubject)
                || before.keys().stream().anyMatch(FollowUps::isNamed);
        return !replaced && (again || period || subject || isNamed(word) || question.keys().isEmpty() || !anySubject)
                && question.keys().stream().noneMatch(own -> own.stem().equals(word.stem()))
                && before.focus().filter(word::equals).isEmpty();
    }

    /** Whether the question points at a thing, as "this summit", and at no person. */
    private static boolean speaksOfAThing(Question question) {
        Set<String> said = saidIn(question);
        return said.stream().anyMatch(THIS::contains) && PERSONAL.stream().noneMatch(said::contains)
                && !question.keys().isEmpty();
    }

    /** Whether a word is a code, as "Su-27": a name that needs no glossary. */
    private static boolean isNamed(Word word) {
        return word.kind() != Word.Kind.NUMBER && word.form().chars().anyMatch(Character::isDigit);
    }

    /** "What about Deng Xiaoping?" puts one person into the place of another. */
    private static boolean replaces(Question question, Mention mention) {
        return question.mentions().stream().anyMatch(own -> own.term().kind() == mention.term().kind());
    }

    private static Mention among(Mention mention, List<Integer> kept) {
        int first = (int) kept.stream().filter(index -> index < mention.first()).count();
        int last = (int) kept.stream().filter(index -> index < mention.last()).count();
        return new Mention(mention.term(), first, last);
    }

    /** What was understood: the names of the terms carried over and the period, else the words. */
    private static Optional<String> about(Question before, List<Integer> kept) {
        List<String> names = new ArrayList<>();
        for (int i : kept) {
            Word word = before.keys().get(i);
            Optional<Mention> subject = before.mentions().stream().filter(FollowUps::isSubject)
                    .filter(mention -> mention.covers(i)).findFirst();
            String name = subject.flatMap(mention -> Optional.ofNullable(mention.term().names().get(before.language())))
                    .map(term -> term.name()).orElse(word.text());
            if (names.stream()
                    .noneMatch(said -> said.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
