package nerchinsk.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.Unprintable;

/**
 * Reads files of training questions: one question a line, {@code #} lines are comments. The name says the intent and
 * the language: {@code intents/how_much.en.txt}.
 */
public final class IntentFiles {
    /** In characters; Telegram cuts messages at 4096, and no question that teaches anything is half as long as this. */
    private static final int LONGEST_QUESTION = 500;
    /** Learning from more takes memory and time and teaches nothing new: four times what is shipped. */
    private static final int MOST_QUESTIONS = 50_000;
    private static final Pattern NAME = Pattern.compile("(?:.*/)?([^./]+)\\.([^./]+)\\.txt");

    private final List<TrainingQuestion> questions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Asked> askedByQuestion = new HashMap<>();
    private boolean tooMany;

    /** Where a question stands, and what it asks for there. */
    private record Asked(Intent intent, String path, int line) {
    }

    private IntentFiles() {
    }

    /** The questions of {@code files} in their order, or everything that is wrong with them. */
    public static Reading<List<TrainingQuestion>> read(List<TextFile> files) {
        IntentFiles reader = new IntentFiles();
        files.forEach(reader::readFile);
        return Reading.strict(Optional.of(List.copyOf(reader.questions)), reader.problems);
    }

    private void readFile(TextFile file) {
        Matcher name = NAME.matcher(file.name());
        Optional<Intent> intent = name.matches() ? Intent.ofCode(name.group(1)) : Optional.empty();
        Optional<Language> language = name.matches() ? Language.ofCode(name.group(2)) : Optional.empty();
        if (intent.isEmpty() || language.isEmpty()) {
            problems.add(file.place(1, 1).problem("this is no name of a file with training questions: call it"
                    + " <intent>.<en or ru>.txt with one of the intents " + codes()));
            return;
        }
        Unprintable.first(file.path(), file.text(), 1).ifPresent(problems::add);
        int before = questions.size();
        List<String> lines = file.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                add(new TrainingQuestion(intent.get(), language.get(), text), file, line + 1);
            }
        }
        if (questions.size() == before && !tooMany) {
            problems.add(file.place(1, 1).problem("there is no question in this file: add some, or remove the file to"
                    + " use the program's own"));
        }
    }

    private void add(TrainingQuestion question, TextFile file, int line) {
        if (questions.size() >= MOST_QUESTIONS) {
            refuseRest(file, line);
            return;
        }
        questions.add(question);
        Place place = file.place(line, 1);
        if (question.text().length() > LONGEST_QUESTION) {
            problems.add(place.problem("this question is longer than " + LONGEST_QUESTION + " characters: shorten it"));
        }
        String key = question.language().code() + " " + question.text().toLowerCase(Locale.ROOT);
        Asked first = askedByQuestion.putIfAbsent(key, new Asked(question.intent(), file.path(), line));
        if (first != null && first.intent != question.intent()) {
            problems.add(place.problem("the same question stands in " + first.path + ":" + first.line
                    + " with another intent: remove one of them"));
        }
    }

    private void refuseRest(TextFile file, int line) {
        if (!tooMany) {
            problems.add(file.place(line, 1).problem("there are more than " + MOST_QUESTIONS
                    + " training questions in all: remove some"));
        }
        tooMany = true;
    }

    private static String codes() {
        List<String> codes = new ArrayList<>();
        for (Intent intent : Intent.values()) {
            codes.add(intent.code());
        }
        return String.join(", ", codes);
    }
}
