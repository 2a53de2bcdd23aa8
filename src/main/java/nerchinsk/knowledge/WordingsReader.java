package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.YamlScalar;

/** Reads the files in {@code wordings/}: how people ask for what a document tells, a file for each document. */
final class WordingsReader {
    static final String FOLDER = "wordings/";

    private static final Pattern NAME = Pattern.compile(FOLDER + "([a-z0-9-]+)\\.yaml");

    private final List<Problem> problems;

    private WordingsReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** What those of {@code files} hold that are wordings; what is wrong with them is added to {@code problems}. */
    static List<Asked> read(List<TextFile> files, List<Problem> problems) {
        WordingsReader reader = new WordingsReader(problems);
        return files.stream().filter(file -> file.name().startsWith(FOLDER)).flatMap(reader::asked).toList();
    }

    private Stream<Asked> asked(TextFile file) {
        Matcher name = NAME.matcher(file.name());
        if (!name.matches()) {
            problems.add(file.place(1, 1).problem("must be called after a document: rename it to <id>.yaml, where <id> "
                    + "is of small Latin letters, digits and hyphens"));
            return Stream.empty();
        }
        DocumentId document = new DocumentId(name.group(1));
        return MappingReader.of(file, problems).stream().flatMap(top -> {
            List<Asked> asked = new ArrayList<>();
            top.required("asked").mappings().forEach(entry -> asked(entry, document).ifPresent(asked::add));
            top.end();
            return asked.stream();
        });
    }

    private Optional<Asked> asked(MappingReader entry, DocumentId document) {
        Field field = entry.required("answers");
        List<Pieces> answers = texts(field).stream().map(Pieces::new).toList();
        if (answers.stream().anyMatch(Pieces::empty)) {
            field.problem("has an ellipsis with no text beside it: write what the sentence holds");
        }
        Map<Language, List<String>> wordings = new EnumMap<>(Language.class);
        boolean worded = false;
        for (Language language : Language.values()) {
            Field questions = entry.optional(language.code());
            worded |= questions.present();
            List<String> texts = texts(questions);
            if (!texts.isEmpty()) {
                wordings.put(language, texts);
            }
        }
        entry.end();
        if (!worded) {
            problems.add(entry.place().problem("holds no questions: add en or ru"));
        }
        return answers.isEmpty() || wordings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(document, answers, wordings, entry.place()));
    }

    private static List<String> texts(Field field) {
        return field.present() ? field.texts().stream().map(YamlScalar::text).toList() : List.of();
    }
}
