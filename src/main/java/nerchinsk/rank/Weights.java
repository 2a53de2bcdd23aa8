package nerchinsk.rank;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * The learned weight of each feature, in the order of the list that they are for. They come from the training command
 * that {@code docs/evaluation-ranking.md} names, never from hand.
 *
 * @param values one for each feature
 */
record Weights(List<Double> values) {
    Weights {
        values = List.copyOf(values);
    }

    /** The weights in the jar under {@code resource} for the features with these names; 0 for one that it lacks. */
    static Weights load(String resource, List<String> names) {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(Weights.class.getResourceAsStream(resource),
                resource), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return new Weights(names.stream().map(name -> properties.getProperty(name.replace(' ', '-'), "0"))
                    .map(Double::valueOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the jar: build it again", e);
        }
    }
}
