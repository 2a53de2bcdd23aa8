package nerchinsk.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.question.FollowUps;
import nerchinsk.question.Question;
import nerchinsk.question.Sides;
import nerchinsk.rank.Ranked;

/** Who is asked for by name, while a sentence tells what was done and not by whom: the minister, one of several. */
final class Somebody {
    private static final String OFFICES = "minister|ministers|premier|president|leader|ambassador|envoy|emperor"
            + "|chairman|commander|general|marshal|diplomat|director|head|chief|secretary|official|negotiator"
            + "|signatory";
    private static final String OFFICES_RU = "министр|премьер|президент|лидер|посол|посл[аоы]|посланник|император"
            + "|председател|командующ|командир|генерал|маршал|дипломат|директор|глав[аоы]|начальник|секретар|чиновник";
    /** How people ask for somebody by the office; our own list. */
    private static final Pattern BY_OFFICE = Phrases.asking(
            "who (?:was|is|were) (?:the |then )*(?:\\p{L}+ ){0,3}(?:" + OFFICES
                    + ")",
            "which (?:\\p{L}+ ){0,3}(?:" + OFFICES + ")",
            "кто (?:\\p{L}+ )?(?:из )?(?:\\p{L}+ ){0,2}(?:" + OFFICES_RU + ")\\p{L}*",
            "как(?:ой|ие|ого) (?:\\p{L}+ ){0,2}(?:" + OFFICES_RU + ")\\p{L}*");
    /**
     * How people ask for who signed for one side; our own list. "An agreement of 11 November", «соглашение от 11
     * ноября», is no side.
     */
    private static final Pattern FOR_ONE_SIDE = Phrases.asking(
            "who .*(?:signed|signature) .*(?:for \\p{L}+[^\\p{L}\\p{N}]*$|on behalf of|(?<!\\p{L})side)",
            "who .*(?:on behalf of|on the \\p{L}+ side) .*signed",
            "кто .*от имени",
            "кто .*подпис\\p{L}+ .*(?: от \\p{L}+[^\\p{L}\\p{N}]*$|сторон[ыу])", "кто .*сторон[ыу] .*подпис\\p{L}+",
            "who (?:was |were )?(?:for|from|on behalf of) \\p{L}+[^\\p{L}\\p{N}]*$",
            "who (?:was |were )?(?:on|from) the \\p{L}+ side", "кто (?:был )?от \\p{L}+[^\\p{L}\\p{N}]*$",
            "кто от \\p{L}+ (?:\\p{L}+ )?(?:подпис|заключ)\\p{L}+", "от \\p{L}+ кто",
            "кто с \\p{L}+ стороны");
    /** How people ask for who commanded or is at the head, which no state answers; our own list. */
    private static final Pattern AT_THE_HEAD = Phrases.asking(
            "who (?:\\p{L}+ ){0,2}(?:commanded|headed|heads|chaired|chairs)(?! (?:to|for|towards?|back|home))",
            "who (?:is|was) (?:\\p{L}+ ){0,2}(?:at the head of|heading|chairing|in command of)",
            "кто (?:\\p{L}+ ){0,3}(?:командовал|командует|возглавил|возглавлял|возглавляет)\\p{L}*",
            "кто (?:\\p{L}+ ){0,3}председательств\\p{L}+");
    /** What a sentence says of those whom it does not name, before it says of which side they are; our own list. */
    private static final Pattern UNNAMED = Pattern.compile("(?iu)(?<!\\p{L})(?:representatives of (?:the )?"
            + "|представител(?:и|ей|ями|ям|ях|ем|ь|я) )");
    /** What stands behind a country that is one side and not the partner: «с китайской стороны». */
    private static final Pattern SIDE = Pattern.compile("(?iu)^\\p{L}+ сторон");
    /** What stands before the partner. */
    private static final Pattern WITH = Pattern.compile("(?iu)(?<!\\p{L})(?:with(?: the)?|со?)\\s+$");

    private Somebody() {
    }

    /**
     * Whether {@code question} asks for somebody by name, and {@code best} names nobody who can be meant. An office
     * answers only whoever does not ask by it: "the ministers" is no answer to "which minister".
     */
    static boolean unnamed(Question question, Ranked best) {
        if (!question.asks(Intent.WHO)) {
            return false;
        }
        boolean one = Phrases.asks(BY_OFFICE, question) || Phrases.asks(FOR_ONE_SIDE, question)
                || Phrases.asks(AT_THE_HEAD, question);
        return one && hasOnlyRepresentatives(question, best)
                || (one || FollowUps.namesPerson(question) && Phrases.asks(Phrases.OTHERS, question))
                        && best.answers().named().stream().noneMatch(named -> named.kind() == FactKind.PERSON);
    }

    /** Whether the sentence has just "representatives" of the one country of which the question asks for somebody. */
    private static boolean hasOnlyRepresentatives(Question question, Ranked best) {
        List<String> countries = question.mentions().stream().filter(Sides::include)
                .filter(mention -> !isPartner(mention, question)).map(mention -> mention.term().id()).distinct()
                .toList();
        Matcher nameless = UNNAMED.matcher(best.sentence().text());
        return countries.size() == 1 && nameless.find()
                && best.naming().where(countries.getFirst()).filter(told -> told.start() == nameless.end()).isPresent();
    }

    /** Whether the question has it "with" that country, so that it asks for somebody of the other one. */
    private static boolean isPartner(Mention mention, Question question) {
        Word country = question.keys().get(mention.first());
        int start = question.start(mention.first());
        // A word that was carried over or mended stands elsewhere.
        return question.asked().startsWith(country.text(), start)
                && WITH.matcher(question.asked().substring(0, start)).find()
                && !SIDE.matcher(question.asked().substring(start)).find();
    }
}
