package nerchinsk.question;

import java.lang.Character.UnicodeBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Names;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Span;

/**
 * A name by which people know the source of a document.
 *
 * @param words its words, at least one of which says something
 * @param document the document that rests on the source
 */
record SourceName(List<Word> words, DocumentId document) {
    /** A name of so few letters means the source only as it is written: "AP" is no form of another word. Our choice. */
    private static final int SHORT = 3;

    SourceName {
        words = List.copyOf(words);
    }

    /**
     * The names of the sources of {@code knowledge}: each publisher in the languages of its documents, what else the
     * glossary calls it, and the first noun of one that is told in common words: "an essay by an unknown author" is
     * "the essay".
     */
    static List<SourceName> in(Knowledge knowledge) {
        return knowledge.documents().stream().filter(document -> document.source().hasPublisher())
                .flatMap(document -> of(document, knowledge)).distinct().toList();
    }

    private static Stream<SourceName> of(Document document, Knowledge knowledge) {
        String publisher = document.source().publisher();
        Stream<List<Word>> whole = Stream.concat(Stream.of(publisher), variants(publisher, knowledge)).map(Words::of)
                .filter(words -> words.stream().anyMatch(Word::meaningful));
        return Stream.concat(whole, noun(publisher)).map(words -> new SourceName(words, document.id()));
    }

    private static Stream<List<Word>> noun(String publisher) {
        List<Word> telling = Words.of(publisher).stream().filter(Word::meaningful).toList();
        boolean common = telling.size() > 1
                && telling.stream().allMatch(word -> Character.isLowerCase(word.text().charAt(0)));
        return common ? Stream.of(telling.subList(0, 1)) : Stream.empty();
    }

    private static Stream<String> variants(String publisher, Knowledge knowledge) {
        return knowledge.glossary().terms().stream().map(term -> term.names().values())
                .filter(names -> names.stream().map(Names::all).flatMap(List::stream)
                        .anyMatch(publisher::equalsIgnoreCase))
                .flatMap(names -> names.stream().map(Names::all)).flatMap(List::stream);
    }

    /** Where the name stands in a text if it begins with the word {@code first} of {@code text}, in any form. */
    Optional<Span> at(List<Word> text, int first) {
        int last = first + words.size() - 1;
        if (last >= text.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            Word said = text.get(first + i);
            // "China's power" is no form of "China Power".
            if (!isSame(words.get(i), said) || first + i < last && isPossessive(said)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(text.get(first).span().start(), text.get(last).span().end()));
    }

    private boolean isSame(Word own, Word said) {
        if (own.text().length() <= SHORT && words.size() == 1) {
            return own.text().equals(said.text());
        }
        return own.form().equals(said.form()) || isRussian(own) && own.stem().equals(said.stem());
    }

    private static boolean isRussian(Word word) {
        return word.form().chars().allMatch(letter -> Character.UnicodeBlock.of(letter) == UnicodeBlock.CYRILLIC);
    }

    private static boolean isPossessive(Word word) {
        return word.text().length() > word.form().length() && !Character.isDigit(word.form().charAt(0));
    }
}
