package nerchinsk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import nerchinsk.answer.Answering;
import nerchinsk.assembly.Snapshot;
import nerchinsk.terminal.Asking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Answers one question, or a question a line. */
@Command(name = "ask", mixinStandardHelpOptions = true,
        description = "answers a question, or a question a line from standard input")
final class AskCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--json", description = "one line of JSON for each question")
    private boolean json;

    @Option(names = "--conversation", description = "the lines are one conversation")
    private boolean conversation;

    @Option(names = "--explain", description = "why the best sentences stand where they stand")
    private boolean explain;

    @Option(names = "--alternatives", paramLabel = "N", defaultValue = "4",
            description = "how many other sentences to list, 0 to 20 (${DEFAULT-VALUE})")
    private int alternatives = 4;

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "the question")
    private @Nullable String question;

    @Override
    public Integer call() {
        if (alternatives < 0 || alternatives > Answering.MOST_OTHERS) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    "--alternatives takes a number from 0 to " + Answering.MOST_OTHERS);
        }
        try (Snapshot snapshot = nerchinsk.options().snapshot()) {
            Asking asking = new Asking(snapshot.chat(), snapshot.answering(),
                    new Asking.Form(json, conversation, explain, alternatives), System.out);
            if (question == null) {
                asking.askAll(System.in);
            } else {
                asking.ask(question);
            }
            return ExitCode.OK;
        }
    }
}
