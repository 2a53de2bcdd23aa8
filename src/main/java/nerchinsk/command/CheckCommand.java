package nerchinsk.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.config.Config;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Finds everything that is wrong with the files of an operator. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "finds all problems of configuration and knowledge; exit code 1 if there are any")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Option(names = "--json", description = "one JSON array of problems")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        Reading<Config> config = nerchinsk.options().config();
        List<Problem> problems = new ArrayList<>(config.problems());
        problems.addAll(KnowledgeFiles.read(nerchinsk.options().knowledge(config)).problems());
        PrintStream out = System.out;
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(problems));
        } else {
            problems.forEach(out::println);
            out.println(problems.isEmpty()
                    ? "No problems."
                    : problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        }
        out.flush();
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
