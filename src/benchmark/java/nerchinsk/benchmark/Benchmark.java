package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Measures and trains. Run by Maven's profile {@code benchmark}; {@code docs/evaluation-ranking.md} names the commands.
 */
public final class Benchmark {
    private Benchmark() {
    }

    /**
     * {@code xquad FILE…}, {@code across FILE FILE DICTIONARY}, {@code speed FILE}, {@code jmh}, {@code train FILE…},
     * {@code telegram}, {@code live}, {@code kills}, {@code kills-and-faults} or {@code quiz}; files in the form of
     * SQuAD 1.1 or golden questions.
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> files = Arrays.stream(arguments).skip(1).filter(argument -> !argument.isBlank())
                .flatMap(argument -> Arrays.stream(argument.split(","))).map(Path::of).toList();
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "xquad" -> files.forEach(file -> Accuracy.measure(QuestionSet.read(file)));
            case "across" -> across(files);
            case "speed" -> files.forEach(file -> Speed.measure(QuestionSet.read(file)));
            case "jmh" -> QuestionTime.measure();
            case "train" -> Training.run(files);
            case "telegram" -> TelegramLoad.measure();
            case "live" -> LiveUpdate.measure();
            case "kills" -> TelegramLoad.kill(0);
            case "kills-and-faults" -> TelegramLoad.kill(0.1);
            case "quiz" -> QuizLoad.play();
            default -> throw new IllegalArgumentException(
                    "-Dbenchmark=xquad|across|speed|jmh|train|telegram|live|kills|kills-and-faults|quiz -Dfile=FILE,…");
        }
    }

    /** The questions of each file over the articles of the other, without the dictionary and with it. */
    private static void across(List<Path> files) {
        QuestionSet one = QuestionSet.read(files.get(0));
        QuestionSet other = QuestionSet.read(files.get(1));
        for (Optional<Path> dictionary : List.of(Optional.<Path>empty(), Optional.of(files.get(2)))) {
            Across.measure(one, other, dictionary);
            Across.measure(other, one, dictionary);
        }
    }
}
