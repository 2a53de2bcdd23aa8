package nerchinsk.picture;

import java.util.List;

/**
 * A year that the documents tell something of.
 *
 * @param year the year
 * @param sentences how many sentences name it
 * @param labels what it is remembered for, most telling first; empty if no more is known than the year
 */
public record DatedYear(int year, int sentences, List<String> labels) {
    public DatedYear {
        labels = List.copyOf(labels);
    }
}
