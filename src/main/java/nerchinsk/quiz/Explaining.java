package nerchinsk.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Span;

/** Shows, in the little room that there is, the sentence that a question came from and who published it. */
final class Explaining {
    private static final String BEFORE = "… ";
    private static final String AFTER = " …";
    /** Of the room so much at most is for the publisher. Our choice. */
    private static final int PUBLISHER = 60;
    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[,;:—–]\\s)(?=\\S)");

    private Explaining() {
    }

    /**
     * The sentence if there is room for it, else as many of its clauses, or at least words, around {@code answer} as
     * there is room for; then the publisher on a line of its own. Empty if there is no room for the answer.
     */
    static Optional<String> of(StoredSentence sentence, Span answer) {
        String publisher = sentence.document().source().publisher().strip().replaceAll("\\s+", " ");
        String ending = "\n— " + (publisher.length() <= PUBLISHER ? publisher : beginning(publisher));
        int room = QuizQuestion.LONGEST_EXPLANATION - ending.length();
        String text = sentence.text();
        return text.length() <= room
                ? Optional.of(text + ending)
                : part(text, answer, room, CLAUSE).or(() -> part(text, answer, room, WORD))
                        .map(part -> part + ending);
    }

    private static String beginning(String publisher) {
        return part(publisher, new Span(0, 0), PUBLISHER, WORD).orElse("");
    }

    /** The longest part between two of {@code borders} that holds the answer and fits; of equal ones the first. */
    private static Optional<String> part(String text, Span answer, int room, Pattern borders) {
        List<Integer> places = Stream.concat(Stream.of(0, text.length()),
                borders.matcher(text).results().map(match -> match.start())).sorted().distinct().toList();
        return places.stream().filter(start -> start <= answer.start()).flatMap(start -> places.stream()
                .filter(end -> end > start && end >= answer.end()).map(end -> shown(text, new Span(start, end)))
                .filter(part -> part.length() <= room)).max(Comparator.comparingInt(String::length));
    }

    private static String shown(String text, Span part) {
        String words = part.of(text).strip().replaceAll("[,;:—–\\s]+$", "");
        return (part.start() > 0 ? BEFORE : "") + words + (part.end() < text.length() ? AFTER : "");
    }
}
