package nerchinsk.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Arguments as they were typed. */
public final class Arguments {
    private static final String LOST = "\uFFFD";

    private Arguments() {
    }

    /**
     * The arguments {@code args} in UTF-8. In a locale without it the Java runtime loses all other letters; where the
     * system tells the bytes of its command line, they are read again from there.
     */
    public static List<String> asTyped(List<String> args) {
        if (args.stream().noneMatch(arg -> arg.contains(LOST))) {
            return args;
        }
        try {
            String line = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
            List<String> all = Arrays.asList(line.split("\0", -1));
            int end = all.size() - 1;
            return end < args.size() ? args : List.copyOf(all.subList(end - args.size(), end));
        } catch (IOException e) {
            // Nothing is lost that was not lost before: the arguments stay as the runtime gave them.
            return args;
        }
    }
}
