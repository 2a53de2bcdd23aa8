package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import nerchinsk.question.Question;
import nerchinsk.score.Confidence;

/** What came of a question. */
public sealed interface Answer {
    /** The question as it was understood. */
    Question question();

    /** The confidence of the best candidate, shown or not. */
    Confidence confidence();

    /** The sentences that come next, best first, without the one that is shown. */
    List<Quote> others();

    /** What other documents say to the question, if a sentence is shown. */
    default Voices voices() {
        return Voices.NONE;
    }

    /** The sentence that is shown as the answer. */
    default Optional<Quote> shown() {
        return Optional.empty();
    }

    /** Whether the words of a source were asked for, and the sentence that is shown is another one's. */
    default boolean isFromAnotherSource() {
        return shown().filter(quote -> !question().isAskedOf(quote.document().id())).isPresent();
    }

    /** The same with no more than the first {@code most} of the sentences that come next. */
    default Answer keeping(int most) {
        return switch (this) {
            case Found found -> new Found(found.question(), found.quote(), first(most), found.voices());
            case Unsure unsure -> new Unsure(unsure.question(), unsure.quote(), first(most), unsure.voices());
            case Unknown unknown -> new Unknown(unknown.question(), unknown.confidence(), first(most));
            case Smalltalk smalltalk -> smalltalk;
        };
    }

    private List<Quote> first(int most) {
        return others().stream().limit(most).toList();
    }

    /** A sentence is shown. */
    sealed interface Quoting extends Answer {
        /** The sentence that is shown. */
        Quote quote();

        @Override
        default Confidence confidence() {
            return quote().confidence();
        }

        @Override
        default Optional<Quote> shown() {
            return Optional.of(quote());
        }
    }

    /** A sentence answers the question. */
    record Found(Question question, Quote quote, List<Quote> others, Voices voices) implements Quoting {
        public Found {
            others = List.copyOf(others);
        }
    }

    /** A sentence may answer the question and is shown as doubtful. */
    record Unsure(Question question, Quote quote, List<Quote> others, Voices voices) implements Quoting {
        public Unsure {
            others = List.copyOf(others);
        }
    }

    /** No sentence answers the question; the others are the nearest ones. */
    record Unknown(Question question, Confidence confidence, List<Quote> others) implements Answer {
        public Unknown {
            others = List.copyOf(others);
        }
    }

    /** Talk to the bot itself, which its intent tells apart: greeting, thanks or help. */
    record Smalltalk(Question question) implements Answer {
        @Override
        public Confidence confidence() {
            return question.intent().confidence();
        }

        @Override
        public List<Quote> others() {
            return List.of();
        }
    }
}
