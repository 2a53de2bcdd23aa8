package nerchinsk.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.IntentGuess;
import nerchinsk.intent.IntentModel;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.language.Guess;
import nerchinsk.language.LanguageGuesser;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;

/** Understands questions. Immutable: safe for use by many threads. */
public final class QuestionReader {
    /**
     * A preposition before the thing asked for, which says nothing of its kind, but for "to what end" and the like;
     * our own lists.
     */
    private static final Pattern PREPOSITION = Pattern.compile("(?iu)^\\s*(?:to|into|under|by|with|through|about|upon) "
            + "(?=(?:what|which) (?!do|does|did|is|are|was|were|can|could"
            + "|end|ends|purpose|avail|extent|degree|reason|means|year|date|day|time)\\p{L})");

    private final LanguageGuesser languages;
    private final IntentModel intents;
    private final Mentions terms;
    private final Sources sources;
    private final Typing typing;

    /**
     * Reads with these.
     *
     * @param sources whose words a question may ask for
     * @param lexicon knows the words that can be found
     */
    public QuestionReader(LanguageGuesser languages, IntentModel intents, Mentions terms, Sources sources,
            Lexicon lexicon) {
        this.languages = languages;
        this.intents = intents;
        this.terms = terms;
        this.sources = sources;
        this.typing = new Typing(lexicon);
    }

    /** The question {@code asked}, whatever its characters; its language is guessed. */
    public Question read(String asked) {
        return read(asked, sources);
    }

    private Question read(String asked, Sources heard) {
        Guess guess = languages.guess(typing.inMeantLayout(LookAlikes.inOneScript(asked)));
        String meant = typing.withoutSlips(guess.text());
        Sources.Asked question = heard.in(SeveralQuestions.first(meant));
        return understand(asked, Politeness.without(question.text()), guess.language(), question.documents());
    }

    /** The same with all its words, where it says nothing but whose words are wanted: "what does the essay say?". */
    public Question whole(Question question) {
        return question.keys().isEmpty() && !question.within().isEmpty()
                ? read(question.asked(), Sources.NONE).in(question.language())
                : question;
    }

    /** The question {@code asked}, to be answered in {@code language} whatever it is written in. */
    public Question read(String asked, Language language) {
        return read(asked).in(language);
    }

    private Question understand(String asked, String text, Language language, Set<DocumentId> within) {
        List<Word> words = Words.of(text);
        Matcher preposition = PREPOSITION.matcher(text);
        IntentGuess intent = preposition.find()
                ? intents.classify(text.substring(preposition.end()), language)
                : intents.classify(text, words, language);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < words.size() && kept.size() < Question.MOST_KEYS; i++) {
            if (words.get(i).meaningful()) {
                kept.add(i);
            }
        }
        List<Word> keys = kept.stream().map(words::get).toList();
        List<Mention> mentions = terms.in(words).stream().map(mention -> amongKeys(mention, kept))
                .filter(mention -> mention.first() < mention.last()).toList();
        Optional<Word> focus = Focus.in(words).filter(keys::contains);
        return new Question(asked, language, language, intent, keys, mentions, focus, Optional.empty(), within);
    }

    private static Mention amongKeys(Mention mention, List<Integer> kept) {
        int first = (int) kept.stream().filter(index -> index < mention.first()).count();
        int last = (int) kept.stream().filter(index -> index < mention.last()).count();
        return new Mention(mention.term(), first, last);
    }
}
