package nerchinsk.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The value of one key, read as what it should be. A value that is absent gives nothing and no problem; one that is
 * empty or something else gives nothing and a problem. Messages do not repeat values: some are secret.
 */
public final class Field {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,40}");

    private final String key;
    private final Optional<YamlNode> node;
    private final boolean required;
    private final Place parent;
    private final List<Problem> problems;

    Field(String key, Optional<YamlNode> node, boolean required, Place parent, List<Problem> problems) {
        this.key = key;
        this.node = node;
        this.required = required;
        this.parent = parent;
        this.problems = problems;
    }

    /** Whether the key is there, with whatever value. */
    public boolean present() {
        return node.isPresent();
    }

    /** Whether the key is there and its value is null, white space or an empty list or mapping. */
    public boolean blank() {
        return node.filter(Field::isBlank).isPresent();
    }

    private static boolean isBlank(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.isBlank();
            case YamlList list -> list.items().isEmpty();
            case YamlMapping mapping -> mapping.entries().isEmpty();
        };
    }

    /** Where the value stands; the mapping's place if there is none. */
    public Place place() {
        return node.map(YamlNode::place).orElse(parent);
    }

    /** Adds a problem with the value. */
    public void problem(String message) {
        problems.add(place().problem(Quoted.word(key) + " " + message));
    }

    /** A text, without white space around it; numbers and dates are texts too. */
    public Optional<String> text() {
        return filled().flatMap(this::scalar).map(YamlScalar::text);
    }

    /** One of {@code values}, written as {@code word} writes it. */
    public <T> Optional<T> oneOf(List<T> values, Function<T, String> word) {
        return text().flatMap(text -> {
            Optional<T> value = values.stream().filter(candidate -> word.apply(candidate).equals(text)).findFirst();
            if (value.isEmpty()) {
                List<String> words = values.stream().map(word).toList();
                problem("must be " + (words.size() > 1 ? "one of " : "") + String.join(", ", words)
                        + Spelling.hint(text, words));
            }
            return value;
        });
    }

    /** A whole number in [{@code from}, {@code to}]. */
    public Optional<Integer> integer(int from, int to) {
        return filled().flatMap(value -> whole(value, from, to)).map(Long::intValue);
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag() {
        return oneOf(List.of(true, false), String::valueOf);
    }

    /** A list of texts, not empty, each without white space around it. */
    public List<YamlScalar> texts() {
        return items(this::scalar);
    }

    /** A list of whole numbers in [{@code from}, {@code to}], not empty. */
    public List<Long> integers(long from, long to) {
        return items(item -> whole(item, from, to));
    }

    /** A mapping, not empty. */
    public Optional<MappingReader> mapping() {
        return filled().flatMap(this::mapping);
    }

    /** A list of mappings, not empty. */
    public List<MappingReader> mappings() {
        return items(this::mapping);
    }

    private Optional<YamlNode> filled() {
        if (blank()) {
            problem(required ? "is empty: write a value" : "is empty: write a value or remove the key");
            return Optional.empty();
        }
        return node;
    }

    private <T> List<T> items(Function<YamlNode, Optional<T>> read) {
        List<T> items = new ArrayList<>();
        filled().flatMap(value -> value instanceof YamlList list
                ? Optional.of(list)
                : refuse(value, "must be a list, as in [a, b]")).ifPresent(
                        list -> list.items().forEach(item -> read.apply(item).ifPresent(items::add)));
        return List.copyOf(items);
    }

    private Optional<YamlScalar> scalar(YamlNode value) {
        return switch (value) {
            case YamlScalar scalar when scalar.isBlank() -> refuse(scalar, "has an empty item: write it or remove it");
            case YamlScalar scalar -> Optional.of(new YamlScalar(scalar.text().strip(), scalar.plain(),
                    scalar.place()));
            case YamlList list -> refuse(list, "must be a text, not a list");
            case YamlMapping mapping -> refuse(mapping,
                    "must be a text, not a mapping: put a text with a colon into quotation marks");
        };
    }

    private Optional<MappingReader> mapping(YamlNode value) {
        return value instanceof YamlMapping mapping
                ? Optional.of(new MappingReader(mapping, problems))
                : refuse(value, "must be a mapping: write key: value lines");
    }

    private Optional<Long> whole(YamlNode value, long from, long to) {
        boolean number = value instanceof YamlScalar scalar && scalar.plain()
                && WHOLE_NUMBER.matcher(scalar.text()).matches();
        Optional<BigInteger> whole = number
                ? Optional.of(new BigInteger(((YamlScalar) value).text()))
                : Optional.empty();
        return whole.filter(n -> n.compareTo(BigInteger.valueOf(from)) >= 0)
                .filter(n -> n.compareTo(BigInteger.valueOf(to)) <= 0).map(BigInteger::longValue)
                .or(() -> refuse(value, "must be a whole number from " + from + " to " + to));
    }

    private <T> Optional<T> refuse(YamlNode value, String message) {
        problems.add(value.place().problem(Quoted.word(key) + " " + message));
        return Optional.empty();
    }
}
