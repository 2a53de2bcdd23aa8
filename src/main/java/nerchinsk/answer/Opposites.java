package nerchinsk.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Tells sentences that speak of the opposite of what is asked: of what was closed, and not opened. */
final class Opposites {
    private static final String FILE = "opposites.txt";
    private static final List<List<List<String>>> PAIRS = read();

    /** The beginnings of words for what is asked, and of those for the opposite. */
    private final List<List<List<String>>> asked;

    /** The opposites of what the words {@code asked} of a question ask for. */
    Opposites(Set<String> asked) {
        this.asked = PAIRS.stream().flatMap(pair -> Stream.of(pair, pair.reversed()))
                .filter(pair -> begins(asked, pair.getFirst())).toList();
    }

    /** Whether {@code sentence} tells the opposite of what is asked, and not the thing itself. */
    boolean tells(String sentence) {
        if (asked.isEmpty()) {
            return false;
        }
        Set<String> said = Words.of(sentence).stream().map(Word::form).collect(Collectors.toSet());
        return asked.stream().anyMatch(pair -> begins(said, pair.getLast()) && !begins(said, pair.getFirst()));
    }

    private static boolean begins(Set<String> forms, List<String> beginnings) {
        return forms.stream().anyMatch(form -> beginnings.stream().anyMatch(form::startsWith));
    }

    private static List<List<List<String>>> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Opposites.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            List<List<List<String>>> pairs = new ArrayList<>();
            for (String line : in.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] sides = line.split(":");
                pairs.add(List.of(List.of(sides[0].strip().split("\\s+")), List.of(sides[1].strip().split("\\s+"))));
            }
            return List.copyOf(pairs);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " from the jar: build it again", e);
        }
    }
}
