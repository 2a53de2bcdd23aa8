package nerchinsk.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands keys to Lucene as they are. */
final class KeyStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> keys;
    private Iterator<String> next;

    KeyStream(List<String> keys) {
        this.keys = keys;
        this.next = keys.iterator();
    }

    @Override
    public void reset() {
        next = keys.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!next.hasNext()) {
            return false;
        }
        term.append(next.next());
        return true;
    }
}
