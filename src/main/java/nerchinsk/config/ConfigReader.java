package nerchinsk.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.Spelling;
import nerchinsk.yaml.TextFile;

/** Reads the settings: an option beats the environment, the environment beats the file, the file beats the default. */
public final class ConfigReader {
    private final List<Problem> problems = new ArrayList<>();

    private ConfigReader() {
    }

    /**
     * The settings, or all that is wrong with them, in whichever place it stands.
     *
     * @param environment all variables; those that begin with {@code NERCHINSK_} are read; one that is nearly a setting
     * is a problem
     * @param options what the command line sets, by key, as {@code knowledge.folder}
     */
    public static Reading<Config> read(ConfigFile file, Map<String, String> environment,
            Map<String, String> options) {
        ConfigReader reader = new ConfigReader();
        Config config = reader.withFile(Config.DEFAULT, file);
        config = reader.with(config, reader.settings(environment), Keys::variable);
        config = reader.with(config, options, UnaryOperator.identity());
        return Reading.strict(Optional.of(config), reader.problems);
    }

    private Config withFile(Config base, ConfigFile file) {
        return switch (file) {
            case ConfigFile.Present(TextFile text) when onlyComments(text) -> base;
            case ConfigFile.Present(TextFile text) -> MappingReader.of(text, problems)
                    .map(top -> Layer.over(base, top)).orElse(base);
            case ConfigFile.Absent(String name, boolean asked) -> {
                if (asked) {
                    problems.add(new Place(name, 1, 1).problem("is not there: check the name after --config"));
                }
                yield base;
            }
        };
    }

    private static boolean onlyComments(TextFile file) {
        return file.text().lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    private Config with(Config base, Map<String, String> values, UnaryOperator<String> named) {
        return Layer.over(base, new MappingReader(Overrides.mapping(values, named), problems));
    }

    private Map<String, String> settings(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        environment.forEach((variable, value) -> Keys.ofVariable(variable).ifPresent(key -> values.put(key, value)));
        strangers(environment).forEach(variable -> meant(variable).ifPresent(near -> problems
                .add(new Place(variable, 1, 1).problem("there is no such setting: " + near))));
        return values;
    }

    /**
     * What begins with {@code NERCHINSK_} and looks like no setting at all: each is worth a warning. Other programs may
     * have set it, as Kubernetes does for a service of that name, so it is no problem.
     */
    public static List<Problem> warnings(Map<String, String> environment) {
        return strangers(environment).stream().filter(variable -> meant(variable).isEmpty())
                .map(variable -> new Place(variable, 1, 1).problem("is no setting and is left alone")).toList();
    }

    private static List<String> strangers(Map<String, String> environment) {
        return environment.keySet().stream().filter(variable -> variable.startsWith(Keys.VARIABLE_PREFIX))
                .filter(variable -> Keys.ofVariable(variable).isEmpty()).sorted().toList();
    }

    /** What to write in the place of {@code variable}, if it is nearly a setting. */
    private static Optional<String> meant(String variable) {
        if (variable.endsWith("TOKEN") || variable.endsWith("TOKEN_FILE")) {
            return Optional.of("the token comes from TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE");
        }
        int prefix = Keys.VARIABLE_PREFIX.length();
        return Spelling.nearest(variable.substring(prefix),
                Keys.ALL.stream().map(key -> Keys.variable(key).substring(prefix)).toList())
                .map(near -> "did you mean " + Keys.VARIABLE_PREFIX + near + "?");
    }
}
