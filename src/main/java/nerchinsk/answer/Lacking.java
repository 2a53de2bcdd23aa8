package nerchinsk.answer;

import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** What a question asks for in so many words, a time, number, place, treaty or name, while the sentence has none. */
final class Lacking {
    /** How people ask for a time; our own list. */
    private static final Pattern WHEN = Phrases.asking("when", "(?:what|which) (?:year|date|day|month|decade|century)",
            "когда",
            "как(?:ой|ом|ого|ие|их) (?:год|году|года|годы|годах|числа|век|веке|день|месяц|месяце|десятилетии)");
    /** How people ask for a number; our own list. */
    private static final Pattern HOW_MANY = Phrases.asking("how many", "how much", "сколько", "скольк\\p{L}+",
            "насколько (?:\\p{L}+ ){0,3}(?:вырос|выраст|возрос|возраст|сократи|увеличи|уменьши|снизи|упал|упад)\\p{L}*",
            "насколько (?:\\p{L}+ ){0,3}(?:больше|меньше|выше|ниже)");

    /** How people ask for a place, without saying of what kind; our own list. */
    private static final Pattern WHERE = Phrases.asking("where", "где", "куда", "откуда");

    /** How people ask for any place; our own list. */
    private static final Pattern PLACE = Phrases.asking("where",
            "(?:what|which) (?:\\p{L}+ )?(?:place|city|town|island)s?",
            "где", "куда", "как\\p{L}{2,3} (?:ещ[её] )?(?:мест|город|остров)\\p{L}*");

    /** How people ask for a treaty by what it is called; our own list. */
    private static final Pattern TREATY = Phrases.asking(
            "(?:what|which) (?:treaty|agreement|pact|accord|declaration|memorandum|contract)",
            "как\\p{L}{2,3} (?:договор|пакт|контракт|меморандум|соглашени|деклараци)\\p{L}*");

    /** How people ask for the very day, which a year alone does not tell; our own list. */
    private static final Pattern DAY = Phrases.asking("exact (?:date|day)", "(?:what|which) day", "day and month",
            "какого числа", "как(?:ое|ого) число", "точн(?:ая|ую|ой) дат[ауеы]", "в какой день",
            "точн(?:ое|ого) числ[оа]");

    /** How people ask for what something is called; our own list. */
    private static final Pattern NAME = Phrases.asking(
            "(?:what|how) (?:is|are|was|were|do|does|did) [^?]{0,80}"
                    + "(?:called|named|nicknamed)(?=\\W*$| (?:that|which) )",
            "what (?:\\p{L}+ ){0,2}names? (?:was|were|is|are|did|does|do|of|has|have|under)",
            "under (?:what|which) name",
            "(?:what|which) (?:(?!first|new)\\p{L}+ )?(?:model|designation|code ?name|nickname)",
            "как (?:\\p{L}+ )?(?:назвали|назван\\p{L}*|называ\\p{L}+|именова\\p{L}+|именуе\\p{L}+)",
            "какое (?:\\p{L}+ )?(?:имя|название|прозвище|обозначение)", "под каким (?:\\p{L}+ )?(?:именем|названием)",
            "какая (?:кличка|модель)", "какой (?:модели|марки)");

    private Lacking() {
    }

    /** Whether {@code best} cannot answer {@code question}, since nothing in it is of the kind asked for. */
    static boolean kind(Question question, Ranked best) {
        return switch (question.intent().intent()) {
            case WHEN -> Phrases.asks(WHEN, question) && !best.naming().holds(FactKind.DATE);
            case HOW_MUCH -> Phrases.asks(HOW_MANY, question) && !best.naming().holds(FactKind.FIGURE);
            case WHERE -> Phrases.asks(WHERE, question) && !best.naming().holds(FactKind.PLACE)
                    || Phrases.asks(Phrases.OTHERS, question) && Phrases.asks(PLACE, question)
                            && best.fit().missesPlace();
            case WHAT -> Phrases.asks(NAME, question) && !best.fit().namesAnythingNew();
            case WHO, TREATY, WHY, GREETING, THANKS, HELP -> false;
        };
    }

    /** Whether {@code best} does not tell the day, or name the treaty, that {@code question} asks for. */
    static boolean exactly(Question question, Ranked best) {
        return switch (question.intent().intent()) {
            case WHEN -> Phrases.asks(DAY, question) && !best.naming().holdsDay();
            case TREATY -> Phrases.asks(TREATY, question) && !best.naming().holds(FactKind.TREATY);
            case WHO, WHERE, HOW_MUCH, WHY, WHAT, GREETING, THANKS, HELP -> false;
        };
    }
}
