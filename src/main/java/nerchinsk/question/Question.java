package nerchinsk.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.intent.IntentGuess;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;

/**
 * A question, understood.
 *
 * @param asked the characters as they came
 * @param language the language to answer in
 * @param written the language that it is written in, mostly the same
 * @param intent what is asked for
 * @param keys the words that say something about the subject, in their order; at most {@link #MOST_KEYS}
 * @param mentions the glossary's terms, by index into {@code keys}
 * @param focus the word that names what is asked for, as "city" in "which city"; one of {@code keys}
 * @param about what was taken over from the question before, to be shown; empty if the question stands on its own
 * @param within the documents whose words are asked for: "according to Wikipedia"; any if empty
 */
public record Question(String asked, Language language, Language written, IntentGuess intent, List<Word> keys,
        List<Mention> mentions, Optional<Word> focus, Optional<String> about, Set<DocumentId> within) {
    /** What a person asks in one breath is shorter; what is longer costs time and tells no more. */
    public static final int MOST_KEYS = 48;

    public Question {
        keys = List.copyOf(keys);
        mentions = List.copyOf(mentions);
        within = Set.copyOf(within);
    }

    /** All its words: those of grammar as they were typed, then its keys. */
    public Stream<Word> words() {
        return Stream.concat(Words.of(asked).stream().filter(word -> !word.meaningful()), keys.stream());
    }

    /** Whether it asks for this: when, who and so on. */
    public boolean asks(Intent what) {
        return intent.intent() == what;
    }

    /**
     * Where the key with this index begins in what was asked, as far as that can be told: what was typed may have been
     * mended, and other words may have grown or shrunk before it.
     */
    public int start(int key) {
        Word word = keys.get(key);
        int start = Math.min(word.span().start(), asked.length());
        if (asked.startsWith(word.text(), start)) {
            return start;
        }
        int before = asked.lastIndexOf(word.text(), start);
        int after = asked.indexOf(word.text(), start);
        return before < 0 && after < 0
                ? start
                : before < 0 || after >= 0 && after - start < start - before ? after : before;
    }

    /** Whether the key with this index is neither a name, a number nor a word of grammar. */
    public boolean isContent(int key) {
        return keys.get(key).kind() == Word.Kind.CONTENT;
    }

    /** Whether the key with this index looks like a verb. */
    public boolean isVerb(int key) {
        return Verbs.isVerb(this, key);
    }

    /** Whether it has a word that asks for something that is not yes or no. */
    public boolean asksOpenly() {
        return Cues.asksOpenly(asked);
    }

    /** The same, to be answered in another language. */
    public Question in(Language other) {
        return new Question(asked, other, written, intent, keys, mentions, focus, about, within);
    }

    /** Whether the words of the document with this id may answer it. */
    public boolean isAskedOf(DocumentId document) {
        return within.isEmpty() || within.contains(document);
    }

    /** The same, asked of all documents. */
    public Question everywhere() {
        return new Question(asked, language, written, intent, keys, mentions, focus, about, Set.of());
    }

    /** The same words, asking for something else. */
    public Question asking(IntentGuess other) {
        return new Question(asked, language, written, other, keys, mentions, focus, about, within);
    }
}
