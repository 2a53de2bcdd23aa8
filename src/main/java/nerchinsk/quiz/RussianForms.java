package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cases of Russian names of men, women and places, by their endings: nominative, genitive, dative, accusative,
 * instrumental, prepositional. The endings are those of the school grammar; names that they do not fit have no cases.
 */
final class RussianForms {
    private static final int CASES = 6;
    private static final String SIBILANTS = "гкхжшщчц";
    private static final String VOWELS = "аеёиоуыэюя";
    /** Names whose stem changes. */
    private static final Map<String, String> STEMS = Map.of("Пётр", "Петр", "Павел", "Павл", "Лев", "Льв");

    private RussianForms() {
    }

    /**
     * The cases of a person's full name; of a Chinese name, whose first part has one syllable, only the last is bent.
     */
    static Optional<List<String>> ofPerson(String name) {
        String[] parts = name.split(" ");
        boolean chinese = parts.length > 1 && syllables(parts[0]) == 1 && !STEMS.containsKey(parts[0]);
        List<Optional<List<String>>> bent = IntStream.range(0, parts.length).mapToObj(part -> chinese && part == 0
                ? Optional.of(unbent(parts[part]))
                : person(parts[part], part > 0 && !chinese)).toList();
        return joined(bent);
    }

    /** The cases of a place that has a name of one word and is no plural. */
    static Optional<List<String>> ofPlace(String name) {
        if (name.contains(" ") || name.contains("-") || !isWord(name)) {
            return Optional.empty();
        }
        return switch (name.charAt(name.length() - 1)) {
            case 'ь', 'ы', 'и' -> Optional.empty();
            default -> bent(name, false);
        };
    }

    private static Optional<List<String>> person(String part, boolean surname) {
        if (!isWord(part)) {
            return Optional.of(unbent(part));
        }
        if (surname && part.matches(".*(?:[оеё]в|ин)")) {
            return Optional.of(endings(part, "", "а", "у", "а", "ым", "е"));
        }
        if (surname && part.matches(".*[сц]кий")) {
            return Optional.of(endings(part.substring(0, part.length() - 2), "ий", "ого", "ому", "ого", "им", "ом"));
        }
        return bent(part, true);
    }

    private static Optional<List<String>> bent(String word, boolean living) {
        String stem = word.substring(0, word.length() - 1);
        boolean hard = !stem.isEmpty() && SIBILANTS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return switch (word.charAt(word.length() - 1)) {
            case 'о', 'е', 'и', 'у', 'ю', 'э', 'ы', 'ё' -> Optional.of(unbent(word));
            case 'а' -> Optional.of(endings(stem, "а", hard ? "и" : "ы", "е", "у", "ой", "е"));
            case 'я' -> Optional.of(stem.endsWith("и")
                    ? endings(stem, "я", "и", "и", "ю", "ей", "и")
                    : endings(stem, "я", "и", "е", "ю", "ей", "е"));
            case 'й' ->
                Optional.of(endings(stem, "й", "я", "ю", living ? "я" : "й", "ем", stem.endsWith("и") ? "и" : "е"));
            case 'ь' -> Optional.of(endings(stem, "ь", "я", "ю", living ? "я" : "ь", "ем", "е"));
            default -> consonant(word, living);
        };
    }

    private static Optional<List<String>> consonant(String word, boolean living) {
        if ("жшщчц".indexOf(word.charAt(word.length() - 1)) >= 0) {
            return Optional.empty();
        }
        String stem = STEMS.getOrDefault(word, word);
        return Optional.of(List.of(word, stem + "а", stem + "у", living ? stem + "а" : word, stem + "ом", stem + "е"));
    }

    private static List<String> endings(String stem, String... endings) {
        return Stream.of(endings).map(ending -> stem + ending).toList();
    }

    private static List<String> unbent(String word) {
        return IntStream.range(0, CASES).mapToObj(form -> word).toList();
    }

    private static Optional<List<String>> joined(List<Optional<List<String>>> parts) {
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> forms = new ArrayList<>();
        for (int form = 0; form < CASES; form++) {
            int index = form;
            forms.add(parts.stream().map(part -> part.orElseThrow().get(index)).collect(Collectors.joining(" ")));
        }
        return Optional.of(forms);
    }

    private static boolean isWord(String part) {
        return part.length() > 2 && part.matches("[А-ЯЁ][а-яё]+");
    }

    private static long syllables(String part) {
        return part.toLowerCase(Locale.ROOT).chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    }
}
