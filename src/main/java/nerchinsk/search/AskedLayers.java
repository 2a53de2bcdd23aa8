package nerchinsk.search;

import java.io.IOException;
import nerchinsk.rank.KnownWordings;
import nerchinsk.rank.LeftOutWords;

/**
 * The questions that people are known to ask.
 *
 * @param wordings the keys of each known wording
 * @param leftOut the keys of each question that is left out
 * @param known what the known wordings show when they are taken together
 * @param words what tells the two apart
 */
record AskedLayers(Layer wordings, Layer leftOut, KnownWordings known, LeftOutWords words) implements AutoCloseable {
    /** The same without what was only counted. */
    static AskedLayers of(WordingLayer wordings, QuestionLayer leftOut) {
        return new AskedLayers(wordings.questions().layer(), leftOut.layer(), wordings.known(),
                LeftOutWords.of(wordings.questions().words(), leftOut.words()));
    }

    @Override
    public void close() throws IOException {
        wordings.close();
        leftOut.close();
    }
}
