package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.text.Language;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.YamlScalar;

/** Reads questions that are written by hand. */
final class HandWrittenReader {
    private final List<Problem> problems;
    private final Optional<Knowledge> knowledge;

    HandWrittenReader(List<Problem> problems, Optional<Knowledge> knowledge) {
        this.problems = problems;
        this.knowledge = knowledge;
    }

    /** The question that {@code fields} hold; what is wrong is noted, and one that cannot be asked is left out. */
    Optional<HandWritten> read(MappingReader fields) {
        int before = problems.size();
        Optional<Language> language = fields.required("language").oneOf(List.of(Language.values()), Language::code);
        Set<Topic> topics = topics(fields.required("topics"));
        Optional<String> text = shortText(fields.required("question"), QuizQuestion.LONGEST_TEXT);
        Field rightField = fields.required("right");
        Optional<String> right = shortText(rightField, QuizQuestion.LONGEST_OPTION);
        List<String> wrong = wrong(fields.required("wrong"), right);
        Field documentField = fields.required("document");
        Optional<String> document = documentField.text();
        Field holdsField = fields.required("holds");
        Optional<String> holds = holdsField.text();
        fields.end();
        if (document.filter(id -> !DocumentId.isId(id)).isPresent()) {
            documentField
                    .problem("must be the id of a document, without language: small Latin letters, digits and hyphens");
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        HandWritten question = new HandWritten(language.orElseThrow(), topics, text.orElseThrow(), right.orElseThrow(),
                wrong, new DocumentId(document.orElseThrow()), holds.orElseThrow());
        knowledge.ifPresent(known -> lookUp(question, known, documentField, holdsField));
        return Optional.of(question);
    }

    private Set<Topic> topics(Field field) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (YamlScalar item : field.present() ? field.texts() : List.<YamlScalar>of()) {
            Topic.ofCode(item.text()).ifPresentOrElse(topics::add, () -> problems.add(item.place().problem(
                    "there is no topic “" + item.text() + "”; there are "
                            + String.join(", ", Stream.of(Topic.values()).map(Topic::code).toList()))));
        }
        return topics;
    }

    private Optional<String> shortText(Field field, int longest) {
        Optional<String> text = field.text();
        text.filter(read -> read.length() > longest).ifPresent(read -> field.problem(tooLong(read, longest)));
        return text;
    }

    static String tooLong(String text, int longest) {
        return "has " + text.length() + " characters, " + longest + " can be shown: shorten it";
    }

    private List<String> wrong(Field field, Optional<String> right) {
        List<YamlScalar> items = field.present() ? field.texts() : List.of();
        Set<String> taken = new HashSet<>();
        right.map(HandWrittenReader::plain).ifPresent(taken::add);
        List<String> wrong = new ArrayList<>();
        for (YamlScalar item : items) {
            if (item.text().length() > QuizQuestion.LONGEST_OPTION) {
                problems.add(item.place().problem(tooLong(item.text(), QuizQuestion.LONGEST_OPTION)));
            }
            if (!taken.add(plain(item.text()))) {
                problems.add(item.place().problem("“" + item.text() + "” is an option twice: write another"));
            }
            wrong.add(item.text());
        }
        if (field.present() && (items.size() < QuizQuestion.FEWEST_WRONG || items.size() > QuizQuestion.MOST_WRONG)) {
            field.problem("must list " + QuizQuestion.FEWEST_WRONG + " to " + QuizQuestion.MOST_WRONG + " options");
        }
        return wrong;
    }

    private static String plain(String option) {
        return option.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('ё', 'е');
    }

    private static void lookUp(HandWritten question, Knowledge knowledge, Field documentField, Field holdsField) {
        List<Document> editions = knowledge.documents().stream()
                .filter(known -> known.id().equals(question.document())).toList();
        if (editions.isEmpty()) {
            documentField.problem("names a document that is not there: write the id of one");
        } else if (editions.stream().noneMatch(question::isToldIn)) {
            holdsField.problem(
                    "stands in no sentence of the document: copy a part of the sentence that tells the answer");
        }
    }
}
