package nerchinsk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.fact.Fact;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Facts;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Passage;
import nerchinsk.language.Sentences;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Sentence;

/**
 * A sentence that can be quoted and names years.
 *
 * @param text the sentence
 * @param words its words
 * @param mentions the terms in it
 * @param facts its facts
 * @param years the years that it names, in its order; decades are too wide to stand on an axis of years
 */
record DatedSentence(String text, List<Word> words, List<Mention> mentions, List<Fact> facts, List<Year> years) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?!\\d)");
    private static final Pattern DECADE = Pattern.compile("['’]?s|-(?:е|х|м|ми)(?!\\p{L})");

    DatedSentence {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        years = List.copyOf(years);
    }

    /**
     * A year in a sentence.
     *
     * @param value the year
     * @param offset where it stands in the sentence
     */
    record Year(int value, int offset) {
    }

    static List<DatedSentence> in(List<Document> documents, Glossary glossary) {
        Mentions terms = new Mentions(glossary);
        List<DatedSentence> sentences = new ArrayList<>();
        for (Document document : documents) {
            document.sections().stream().flatMap(section -> section.passages().stream()).filter(Passage::quotable)
                    .flatMap(passage -> Sentences.of(passage.text(), document.language()).stream())
                    .map(sentence -> of(sentence, terms)).filter(sentence -> !sentence.years().isEmpty())
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static DatedSentence of(Sentence sentence, Mentions terms) {
        List<Word> words = Words.of(sentence.text());
        List<Mention> mentions = terms.in(words);
        List<Fact> facts = Facts.in(sentence.text(), words, mentions);
        return new DatedSentence(sentence.text(), words, mentions, facts, years(sentence.text(), facts));
    }

    private static List<Year> years(String text, List<Fact> facts) {
        List<Year> years = new ArrayList<>();
        for (Fact fact : facts) {
            Matcher year = YEAR.matcher(text).region(fact.span().start(), fact.span().end());
            while (fact.kind() == FactKind.DATE && year.find()) {
                if (!DECADE.matcher(text).region(year.end(), text.length()).lookingAt()) {
                    years.add(new Year(Integer.parseInt(year.group(1)), year.start()));
                }
            }
        }
        return years;
    }

    /** Where the first word of {@code mention} stands. */
    int offset(Mention mention) {
        return words.get(mention.first()).span().start();
    }
}
