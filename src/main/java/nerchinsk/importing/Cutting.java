package nerchinsk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.language.Sentences;
import nerchinsk.text.Language;
import nerchinsk.text.Sentence;

/** Parts furniture from the sentences of a paragraph. */
final class Cutting {
    /** A paragraph of more sentences is never furniture as a whole. */
    private static final int SHORT = 4;

    private Cutting() {
    }

    /** The paragraph, cut where its sentences begin or cease to be furniture. */
    static List<Block> cut(Block paragraph, Language language) {
        List<Sentence> sentences = Sentences.of(paragraph.text(), language);
        List<Optional<Reason>> reasons = sentences.stream().map(sentence -> FurnitureRules.sentence(sentence.text()))
                .toList();
        List<Reason> found = reasons.stream().flatMap(Optional::stream).toList();
        if (found.isEmpty()) {
            return List.of(paragraph);
        }
        boolean spreads = found.stream().allMatch(FurnitureRules::spreads);
        if (found.size() == sentences.size()
                || spreads && sentences.size() <= SHORT && found.size() * 2 >= sentences.size()) {
            return List.of(paragraph.because(found.getFirst()));
        }
        return isPlain(paragraph) ? runs(paragraph.text(), sentences, reasons) : List.of(paragraph);
    }

    /** Whether the Markdown holds nothing but the words, so that it can be written anew. */
    private static boolean isPlain(Block paragraph) {
        return paragraph.markdown().equals(Inline.plain(paragraph.text()).markdown());
    }

    private static List<Block> runs(String text, List<Sentence> sentences, List<Optional<Reason>> reasons) {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || !reasons.get(i).equals(reasons.get(first))) {
                Inline words = Inline
                        .plain(text.substring(sentences.get(first).span().start(), sentences.get(i - 1).span().end()));
                blocks.add(new Block(Shape.PARAGRAPH, 0, words.text(), words.markdown(), reasons.get(first)));
                first = i;
            }
        }
        return blocks;
    }
}
