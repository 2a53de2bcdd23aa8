package nerchinsk.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Where the Lucene documents of an index stand in the store, read once: asking Lucene each time costs more. */
final class Places {
    private final int[] numbers;
    private final int[] indexes;

    private Places(int[] numbers, int[] indexes) {
        this.numbers = numbers;
        this.indexes = indexes;
    }

    static Places read(DirectoryReader reader) throws IOException {
        return new Places(values(reader, Fields.NUMBER), values(reader, Fields.INDEX));
    }

    private static int[] values(DirectoryReader reader, Fields field) throws IOException {
        int[] values = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues found = leaf.reader().getNumericDocValues(field.name());
            while (found != null && found.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                values[leaf.docBase + found.docID()] = (int) found.longValue();
            }
        }
        return values;
    }

    /** The number of the passage or document that a Lucene document stands for or lies in. */
    int number(int lucene) {
        return numbers[lucene];
    }

    /** The index in its passage of the sentence that a Lucene document stands for. */
    int index(int lucene) {
        return indexes[lucene];
    }
}
