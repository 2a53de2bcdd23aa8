package nerchinsk.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;

/** Reads the index of a dictionary: a headword, where its article begins and how long it is, parted by tabs. */
final class DictdIndex {
    /** The digits of dictd's numbers, by their values: dictd(8), "base64". */
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    /** Enough for every dictionary there is; a longer number is a fault. */
    private static final int MOST_DIGITS = 6;
    /** More problems than this say nothing new. */
    private static final int MOST_PROBLEMS = 5;
    /** Entries about the dictionary itself begin with this. */
    private static final String ABOUT = "00-database";

    private DictdIndex() {
    }

    /** The entries of the index with these lines in the order of their articles, or what is wrong with it. */
    static Reading<List<Entry>> read(String name, List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
            Optional<Entry> entry = entry(lines.get(i));
            if (entry.isEmpty()) {
                problems.add(
                        new Place(name, i + 1, 1).problem("is no line of a dictd index, which has a headword, a place "
                                + "and a length, parted by tabs: name another dictionary in language.dictionary"));
            }
            entry.filter(one -> !one.headword().startsWith(ABOUT)).ifPresent(entries::add);
        }
        entries.sort(Comparator.comparingLong(Entry::start).thenComparing(Entry::headword));
        return Reading.strict(Optional.of(entries), problems);
    }

    private static Optional<Entry> entry(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < 3) {
            return Optional.empty();
        }
        OptionalLong start = number(fields[1]);
        OptionalLong length = number(fields[2]);
        return start.isPresent() && length.isPresent() && length.getAsLong() <= Integer.MAX_VALUE
                ? Optional.of(new Entry(fields[0], start.getAsLong(), (int) length.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = DIGITS.indexOf(digits.charAt(i));
            if (value < 0) {
                return OptionalLong.empty();
            }
            number = number * DIGITS.length() + value;
        }
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
