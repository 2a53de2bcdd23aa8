package nerchinsk.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
     * @param environment all variables; those that begin with {@code NERCHINSK_} are read
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
        new TreeMap<>(environment).forEach((variable, value) -> {
            if (variable.startsWith(Keys.VARIABLE_PREFIX)) {
                Keys.ofVariable(variable).ifPresentOrElse(key -> values.put(key, value), () -> refuse(variable));
            }
        });
        return values;
    }

    private void refuse(String variable) {
        String meant = Spelling.nearest(variable, Keys.ALL.stream().map(Keys::variable).toList())
                .map(near -> "did you mean " + near + "?").orElse("remove it");
        problems.add(new Place(variable, 1, 1).problem("there is no such setting: " + meant));
    }
}
