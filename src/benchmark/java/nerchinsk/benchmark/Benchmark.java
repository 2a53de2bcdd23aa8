package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures and trains. Run by Maven's profile {@code benchmark}; {@code docs/evaluation-ranking.md} names the commands.
 */
public final class Benchmark {
    private Benchmark() {
    }

    /**
     * {@code xquad FILE…}, {@code speed FILE}, {@code train FILE…}, {@code telegram}, {@code kills} or
     * {@code kills-and-faults}; files in the form of SQuAD 1.1 or golden questions.
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> files = Arrays.stream(arguments).skip(1).filter(argument -> !argument.isBlank())
                .flatMap(argument -> Arrays.stream(argument.split(","))).map(Path::of).toList();
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "xquad" -> files.forEach(file -> Accuracy.measure(QuestionSet.read(file)));
            case "speed" -> files.forEach(file -> Speed.measure(QuestionSet.read(file)));
            case "train" -> Training.run(files);
            case "telegram" -> TelegramLoad.measure();
            case "kills" -> TelegramLoad.kill(0);
            case "kills-and-faults" -> TelegramLoad.kill(0.1);
            default -> throw new IllegalArgumentException(
                    "-Dbenchmark=xquad|speed|train|telegram|kills|kills-and-faults -Dfile=FILE,…");
        }
    }
}
