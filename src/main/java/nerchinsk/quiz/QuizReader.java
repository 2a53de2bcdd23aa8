package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.YamlScalar;

/** Reads files about the quiz. */
public final class QuizReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> seen = new HashMap<>();
    private final Optional<Knowledge> knowledge;

    private QuizReader(Optional<Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What {@code file} says about the quiz, or all that is wrong with it.
     *
     * @param knowledge what the questions are about; without it, nobody checks whether documents and terms are there
     */
    public static Reading<QuizFile> read(TextFile file, Optional<Knowledge> knowledge) {
        QuizReader reader = new QuizReader(knowledge);
        Optional<QuizFile> quiz = MappingReader.of(file, reader.problems).map(reader::quiz);
        return Reading.strict(quiz, reader.problems);
    }

    private QuizFile quiz(MappingReader file) {
        List<HandWritten> questions = new ArrayList<>();
        HandWrittenReader reader = new HandWrittenReader(problems, knowledge);
        ifPresent(file.optional("questions")).forEach(fields -> {
            Optional<HandWritten> question = reader.read(fields);
            question.ifPresent(read -> noteRepeated(read.language().code() + read.text(), fields.place()));
            question.ifPresent(questions::add);
        });
        Field vetoesField = file.optional("vetoes");
        List<Veto> vetoes = (vetoesField.present() ? vetoesField.texts() : List.<YamlScalar>of()).stream()
                .map(this::veto).toList();
        List<BetterWording> wordings = new ArrayList<>();
        ifPresent(file.optional("wordings")).forEach(fields -> wording(fields).ifPresent(wordings::add));
        List<List<String>> alike = ifPresent(file.optional("alike")).stream().map(this::alike).toList();
        file.end();
        return new QuizFile(questions, vetoes, wordings, alike);
    }

    private static List<MappingReader> ifPresent(Field field) {
        return field.present() ? field.mappings() : List.of();
    }

    private Veto veto(YamlScalar text) {
        if (text.text().length() < Veto.SHORTEST) {
            problems.add(text.place().problem("a veto of less than " + Veto.SHORTEST
                    + " characters hits more than is meant: write the id of a question or more of its text"));
        }
        noteRepeated("veto " + text.text(), text.place());
        return new Veto(text.text(), text.place());
    }

    private Optional<BetterWording> wording(MappingReader fields) {
        Optional<String> id = fields.required("id").text();
        Field field = fields.required("question");
        Optional<String> text = field.text();
        fields.end();
        text.filter(read -> read.length() > QuizQuestion.LONGEST_TEXT)
                .ifPresent(read -> field.problem(HandWrittenReader.tooLong(read, QuizQuestion.LONGEST_TEXT)));
        id.ifPresent(known -> noteRepeated("wording " + known, fields.place()));
        return id.flatMap(known -> text.map(better -> new BetterWording(known, better, fields.place())));
    }

    private List<String> alike(MappingReader fields) {
        List<YamlScalar> terms = fields.required("terms").texts();
        fields.end();
        knowledge.ifPresent(known -> terms.stream()
                .filter(term -> known.glossary().terms().stream().noneMatch(other -> other.id().equals(term.text())))
                .forEach(term -> problems.add(term.place()
                        .problem("the glossary has no term “" + term.text() + "”: write the id of a term"))));
        return terms.stream().map(YamlScalar::text).toList();
    }

    private void noteRepeated(String what, Place place) {
        Place earlier = seen.putIfAbsent(what.toLowerCase(Locale.ROOT), place);
        if (earlier != null) {
            problems.add(place.problem("the same stands in line " + earlier.line() + ": remove one"));
        }
    }
}
