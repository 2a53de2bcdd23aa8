package nerchinsk.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Pieces;
import nerchinsk.text.Language;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.YamlScalar;

/** Reads files of golden questions. */
public final class GoldenReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> seen = new HashMap<>();

    private GoldenReader() {
    }

    /** The golden questions that {@code file} holds, or all that is wrong with it. */
    public static Reading<GoldenQuestions> read(TextFile file) {
        GoldenReader reader = new GoldenReader();
        Optional<GoldenQuestions> questions = MappingReader.of(file, reader.problems).map(reader::questions);
        return Reading.strict(questions, reader.problems);
    }

    private GoldenQuestions questions(MappingReader file) {
        Thresholds thresholds = file.optional("thresholds").mapping().map(this::thresholds).orElse(Thresholds.NONE);
        List<GoldenQuestion> questions = new ArrayList<>();
        for (MappingReader question : file.required("questions").mappings()) {
            question(question).ifPresent(questions::add);
        }
        file.end();
        return new GoldenQuestions(thresholds, questions);
    }

    private Thresholds thresholds(MappingReader mapping) {
        Thresholds thresholds = new Thresholds(share(mapping.optional("hit-at-1")), share(mapping.optional("hit-at-5")),
                share(mapping.optional("silence")), share(mapping.optional("intent")));
        mapping.end();
        return thresholds;
    }

    private static double share(Field field) {
        Optional<String> text = field.text();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.get().matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")) {
            field.problem("must be a share from 0 to 1, as 0.9");
            return 0;
        }
        return Double.parseDouble(text.get());
    }

    private Optional<GoldenQuestion> question(MappingReader mapping) {
        Field question = mapping.required("question");
        Optional<String> text = question.text();
        Optional<Language> language = mapping.required("language").oneOf(List.of(Language.values()), Language::code);
        Optional<Intent> intent = mapping.required("intent").oneOf(List.of(Intent.values()), Intent::code);
        Field answersField = mapping.optional("answers");
        List<Pieces> answers = texts(answersField).stream().map(Pieces::new).toList();
        if (answers.stream().anyMatch(Pieces::empty)) {
            answersField.problem("has an ellipsis with no text beside it: write what a right quote holds");
        }
        List<String> documents = texts(mapping.optional("documents"));
        List<Set<String>> positions = texts(mapping.optional("positions")).stream()
                .map(group -> Set.of(group.strip().split("\\s+"))).toList();
        boolean unanswerable = mapping.optional("unanswerable").flag().orElse(false);
        mapping.end();
        if (unanswerable == answersField.present()) {
            problems.add(mapping.place().problem("write either answers or unanswerable: true"));
        }
        text.ifPresent(asked -> noteRepeated(asked, question.place()));
        if (text.isEmpty() || language.isEmpty() || intent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GoldenQuestion(text.get(), language.get(), intent.get(), answers, documents, positions,
                question.place()));
    }

    private static List<String> texts(Field field) {
        return field.present() ? field.texts().stream().map(YamlScalar::text).toList() : List.of();
    }

    private void noteRepeated(String text, Place place) {
        Place earlier = seen.putIfAbsent(Arrays.toString(text.toLowerCase(Locale.ROOT).split("\\s+")), place);
        if (earlier != null) {
            problems.add(place.problem("the same question stands in line " + earlier.line() + ": remove one"));
        }
    }
}
