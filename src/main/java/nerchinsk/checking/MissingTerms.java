package nerchinsk.checking;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.fact.Fact;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.text.Span;
import nerchinsk.yaml.Problem;

/**
 * Persons and treaties that the texts name and the glossary does not: they are not found from the other language. The
 * words that tell them are our own list.
 */
final class MissingTerms {
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}[\\p{L}.]*)+");
    private static final Pattern TREATY = Pattern.compile(
            "\\b(?:Treaty|Agreement|Pact|Convention|Declaration|Protocol|Memorandum)"
                    + " (?:of|on|between)(?: the)? \\p{Lu}[\\p{L}-]+(?:,? (?:and |of |on |the )?\\p{Lu}[\\p{L}-]+)*"
                    + "|(?<=[^.!?] )\\p{Lu}[\\p{L}-]+ск(?:ий|ого|ому|им|ом|ое|ая|ой|ую) (?:договор|соглашени|пакт"
                    + "|конвенци|деклараци|протокол)\\p{L}*"
                    + "|«(?:Договор|Соглашение|Пакт|Конвенция|Декларация|Протокол|Меморандум) [^»]+»",
            Pattern.UNICODE_CHARACTER_CLASS);

    private MissingTerms() {
    }

    static Stream<Problem> in(Subject subject) {
        Set<String> seen = new HashSet<>();
        return subject.sentences().stream().map(placed -> ReadSentence.of(placed, subject.terms()))
                .flatMap(sentence -> Stream.concat(persons(sentence), treaties(sentence))
                        .filter(name -> seen.add(name.of(sentence.text()))).map(name -> problem(sentence, name)));
    }

    private static Problem problem(ReadSentence sentence, Span name) {
        return sentence.placed().place(name.start())
                .problem("“" + name.of(sentence.text()) + "” is not in the glossary: add it as a term, "
                        + "so that it is found from both languages");
    }

    private static Stream<Span> persons(ReadSentence sentence) {
        return sentence.facts().stream().filter(fact -> !fact.certain() && fact.kind() == FactKind.PERSON)
                .map(Fact::span)
                .filter(span -> PERSON.matcher(span.of(sentence.text())).matches());
    }

    private static Stream<Span> treaties(ReadSentence sentence) {
        Predicate<Span> known = span -> sentence.mentions().stream().filter(MissingTerms::isDocument)
                .map(sentence::span).anyMatch(span::overlaps);
        return TREATY.matcher(sentence.text()).results().map(MissingTerms::span).filter(known.negate());
    }

    private static boolean isDocument(Mention mention) {
        return mention.term().kind() == Kind.TREATY;
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
