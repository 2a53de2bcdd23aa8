package nerchinsk.chat;

import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Term;
import nerchinsk.text.Language;

/** What the bot says, before it is put into words. */
public sealed interface Reply {
    /** The language it is put into words in. */
    Language language();

    /**
     * The answer to a question.
     *
     * @param examples questions that can be answered, for the case that this one cannot
     */
    record Answered(Language language, Answer answer, List<String> examples) implements Reply {
        public Answered {
            examples = List.copyOf(examples);
        }
    }

    /** One more sentence for the last question. */
    record Another(Language language, Quote quote) implements Reply {
    }

    /** The sentences nearest to the last question, best first. */
    record Nearby(Language language, List<Quote> quotes) implements Reply {
        public Nearby {
            quotes = List.copyOf(quotes);
        }
    }

    /** The paragraph that a quote was cut from. */
    record Around(Language language, Quote quote) implements Reply {
    }

    /** The documents, in the language of the reply where there is a choice. */
    record Sources(Language language, List<Document> documents) implements Reply {
        public Sources {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Talk about the bot itself.
     *
     * @param intent greeting, thanks or help
     * @param examples questions that can be answered
     */
    record Talk(Language language, Intent intent, List<String> examples) implements Reply {
        public Talk {
            examples = List.copyOf(examples);
        }
    }

    /**
     * The bot cannot do what was asked.
     *
     * @param name the command that does not exist; empty if there is nothing left to show
     */
    record Nothing(Language language, Optional<String> name) implements Reply {
    }

    /** What the bot says about itself. */
    enum Matter {
        /** What it is and who made what it quotes. */
        ABOUT,
        /** What it keeps about people. */
        PRIVACY,
        /** What it kept is gone. */
        FORGOTTEN,
        /** Where the quiz is played. */
        QUIZ
    }

    /** Something about the bot. */
    record Told(Language language, Matter matter) implements Reply {
    }

    /**
     * The first words to somebody.
     *
     * @param examples questions that can be answered
     */
    record Welcome(Language language, List<String> examples) implements Reply {
        public Welcome {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Terms of the glossary that a quote can be shown for.
     *
     * @param kind what they are
     * @param terms the terms, by their names in the language of the reply
     */
    record Terms(Language language, Kind kind, List<Term> terms) implements Reply {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The language to answer in.
     *
     * @param chosen what holds; empty: that of the question
     * @param understood whether what was asked for is a language that the bot knows, or nothing was asked for
     */
    record Speaking(Language language, Optional<Language> chosen, boolean understood) implements Reply {
    }
}
