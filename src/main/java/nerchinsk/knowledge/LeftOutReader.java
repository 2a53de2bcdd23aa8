package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nerchinsk.text.Language;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.YamlScalar;

/** Reads {@code left-out.yaml}: questions that people ask and that no document answers. */
final class LeftOutReader {
    static final String FILE = "left-out.yaml";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Problem> problems;
    /** By its language and words where the entry of a question that a sentence answers begins. */
    private final Map<Map.Entry<Language, String>, Place> answered = new HashMap<>();

    private LeftOutReader(List<Asked> asked, List<Problem> problems) {
        this.problems = problems;
        asked.forEach(entry -> entry.wordings().forEach((language, questions) -> questions
                .forEach(question -> answered.putIfAbsent(Map.entry(language, words(question)), entry.place()))));
    }

    /**
     * The questions that {@code files} leave out, by their language; what is wrong is added to {@code problems}.
     *
     * @param asked questions that are answered: none of these may be left out
     */
    static Map<Language, List<String>> read(List<TextFile> files, List<Asked> asked, List<Problem> problems) {
        return files.stream().filter(file -> file.name().equals(FILE)).findFirst()
                .map(file -> new LeftOutReader(asked, problems).questions(file)).orElse(Map.of());
    }

    private Map<Language, List<String>> questions(TextFile file) {
        Map<Language, List<String>> questions = new EnumMap<>(Language.class);
        MappingReader.of(file, problems).ifPresent(top -> {
            for (Language language : Language.values()) {
                questions.put(language, questions(language, top.optional(language.code())));
            }
            top.end();
        });
        return questions;
    }

    private List<String> questions(Language language, Field field) {
        List<String> questions = new ArrayList<>();
        if (field.present()) {
            for (YamlScalar question : field.texts()) {
                String words = words(question.text());
                Place known = answered.get(Map.entry(language, words));
                if (words.isEmpty()) {
                    problems.add(question.place().problem("has no words: write a question"));
                } else if (known != null) {
                    problems.add(question.place().problem("is a known wording as well, of " + known.file() + ":"
                            + known.line() + ", which a sentence answers: remove one of the two"));
                }
                questions.add(question.text());
            }
        }
        return List.copyOf(questions);
    }

    private static String words(String question) {
        return BETWEEN_WORDS.matcher(Pieces.plain(question)).replaceAll(" ").strip();
    }
}
