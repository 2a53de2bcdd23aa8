package nerchinsk.question;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** The words by which people show that they go on with what was said. */
final class Cues {
    /** Words that join a question to what was said; our own list. */
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]*(?:and|but|or|then|what about|how about|а|и|но|или|ну|что насч[её]т"
                    + "|как насч[её]т)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** A joining that asks for the same as before, about something else. */
    private static final Pattern SAME_AGAIN = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]*(?:(?:and|but|а|и|ну а)\\s+)?(?:what about|how about|что насч[её]т"
                    + "|как насч[её]т)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** How a question begins that wants to hear yes or no; our own list. */
    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]*(?:(?:and|but|so|then)\\s+)?(?:is|are|was|were|do|does|did|has|have|had|will|would"
                    + "|can|could)\\s.*",
            Pattern.DOTALL);
    /**
     * Words by which Russian, which leaves the order of words as it is, asks whether something was so; our own list.
     */
    private static final Pattern WAS_IT = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:был[аои]?|есть|будет|будут|участвовал[аои]?)(?!\\p{L}).*\\?.*", Pattern.DOTALL);
    /** How a wish begins that asks as a question does; our own list. */
    private static final Pattern WISH = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]*(?:(?:and|а|и|ну)\\s+)?(?:name|list|tell|назови(?:те)?|перечисли(?:те)?"
                    + "|расскажи(?:те)?)(?!\\p{L}).*",
            Pattern.DOTALL);
    /** Words that stand for something said before; our own list. */
    private static final Set<String> POINTING = Set.of("it", "he", "she", "they", "him", "her", "them", "his", "its",
            "their",
            "this", "that", "there", "then", "он", "она", "оно", "они", "его", "ее", "ему", "ей", "им", "их", "него",
            "нее",
            "нем", "ней",
            "них", "ним", "ними", "там", "туда", "тогда", "этот", "эта", "это", "эти", "этого", "этой", "этом", "этим",
            "этих");
    /** Those among them that stand for a person; our own list. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "он", "она", "его", "ее",
            "ему", "ей",
            "им", "него", "нее", "нем", "ней", "ним");
    /** Those among them that stand for several; our own list. */
    private static final Set<String> MANY = Set.of("they", "them", "their", "они", "их", "им", "них", "ним", "ними");
    /** Words that ask; a follow-up without one asks what was asked before. */
    private static final Set<String> ASKING = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
            "how", "кто",
            "кого", "кому", "кем", "ком", "чей", "чья", "чье", "что", "чего", "чему", "чем", "какой", "какая", "какое",
            "какие",
            "какого", "каком", "какую", "каким", "когда", "где", "куда", "откуда", "почему", "зачем", "отчего",
            "сколько", "как");
    /** Words before the name of a thing that was spoken of; our own list. */
    private static final Set<String> THIS = Set.of("this", "that", "these", "those", "этот", "эта", "эти", "этого",
            "этой", "этих");
    /** Words that stand for the present; our own list. */
    private static final Set<String> NOW = Set.of("now", "today", "nowadays", "currently", "presently", "сейчас",
            "теперь", "сегодня", "ныне", "нынче");
    /** Words that ask for another one than was shown; our own list. */
    private static final Set<String> ELSE = Set.of("else", "another", "other", "ещё", "еще", "другой", "другая",
            "другое", "другие");
    /** Words that ask at the end of a question for what came next; our own list. */
    private static final Pattern NEXT = Pattern.compile("(?iu).*(?<!\\p{L})(?:after|afterwards|later|next"
            + "|после|потом|затем|дальше|далее)(?:\\s+(?:that|it|this|этого|того))?[^\\p{L}\\p{N}]*", Pattern.DOTALL);
    /** Words that stand for one person or thing, and not for a whole clause or for owners; our own list. */
    private static final Set<String> FOR_ONE = Set.of("it", "he", "she", "him", "он", "она", "оно", "ему", "ей", "него",
            "нее", "нем", "ней", "ним");
    /** "It" that stands for nothing said before: "is it true that", "found it useful to"; our own list. */
    private static final Pattern EMPTY_IT = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:(?:is|was|does|did) it (?:true|possible|not|the case|that|who|take|mean)"
                    + "|(?:find|found|make|made|think|thought|consider(?:ed)?|deem(?:ed)?) it"
                    + " (?:\\p{L}+ ){1,2}(?:to|that)"
                    + "|how (?:far|long) (?:is|was|does|did) it).*",
            Pattern.DOTALL);
    /** Words that stand for a time told before; our own list. */
    private static final Pattern THAT_TIME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:then|(?:that|the same) (?:year|month|day|time)"
                    + "|тогда|(?:в|во) (?:том|тот|то|этом|этот|это)(?: же)?(?: самом| самый| самое)? (?:год|году"
                    + "|месяце|день|время))(?!\\p{L})");
    /** Words after "how" and "who" that name nothing, and those for the present; our own list. */
    private static final Set<String> MEASURING = Set.of("long", "often", "far", "much", "many", "big", "large", "old",
            "else", "now", "today", "nowadays", "currently", "сегодня", "ныне", "year", "years", "год", "году", "года",
            "годы", "годах", "годов", "лет", "months", "days", "месяцев", "дней", "долго", "часто",
            "далеко", "много");
    /** Asks how long something holds, and not how far it reaches; our own list. */
    private static final Pattern FOR_HOW_LONG = Pattern
            .compile(
                    "(?iu)(?<!\\p{L})(?:for how (?:long|many years)|на сколько(?: лет)?|насколько долго"
                            + "|надолго)(?!\\p{L})");
    /** Nouns that ask for something about what was said, by their stems: "а причина?"; our own list. */
    private static final Set<String> ATTRIBUTES = Words
            .of("reason cause date place author purpose aim price cost sum result outcome name example details needed"
                    + " причина дата место автор цель цена стоимость сумма срок итог результат повод название пример"
                    + " подробности нужен нужна нужно нужны")
            .stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());

    /** Verbs that ask about anything alike, by their stems: "what was it called?"; our own list. */
    private static final Set<String> VAGUE = Words
            .of("called named happened happen occurred occur took place held"
                    + " назывались называлась называлось называется назвали звали произошло случилось состоялось прошло"
                    + " было стало делали сделали")
            .stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());

    private Cues() {
    }

    /** Whether {@code asked} begins with a word that joins it to what was said, as "and". */
    static boolean joined(String asked) {
        return JOINED.matcher(asked).matches();
    }

    /** Whether it asks for the same as before about something else, as "what about 2019?". */
    static boolean asksTheSame(String asked) {
        return SAME_AGAIN.matcher(asked).matches();
    }

    /** Whether the word stands for something said before. */
    static boolean points(Word word) {
        return POINTING.contains(word.form());
    }

    /** Whether the word stands for several. */
    static boolean pointsAtMany(Word word) {
        return MANY.contains(word.form());
    }

    /** Whether some word stands for a person, as "he". */
    static boolean pointsAtAPerson(String asked) {
        return says(asked, PERSONAL);
    }

    /** Whether it speaks of "this" or "that" thing. */
    static boolean saysThis(String asked) {
        return says(asked, THIS);
    }

    /** Whether the word only measures, as in "how long?". */
    static boolean measures(Word word) {
        return MEASURING.contains(word.form());
    }

    /** Whether the word asks for something about what was said, as "reason". */
    static boolean isAttribute(Word word) {
        return ATTRIBUTES.contains(word.stem());
    }

    /** Whether the word is a verb that asks about anything alike, as "called". */
    static boolean isVague(Word word) {
        return VAGUE.contains(word.stem());
    }

    /** Whether it asks how things are now. */
    static boolean saysNow(String asked) {
        return says(asked, NOW);
    }

    /** Whether it asks for another one than was shown. */
    static boolean saysElse(String asked) {
        return says(asked, ELSE) || NEXT.matcher(asked).matches();
    }

    /** Whether some word stands for one person or thing that was spoken of. */
    static boolean pointsAtOne(String asked) {
        return says(asked, FOR_ONE) && !EMPTY_IT.matcher(asked).matches();
    }

    /** Whether it speaks of a time that was told before, as "that year". */
    static boolean pointsAtATime(String asked) {
        return THAT_TIME.matcher(asked).find();
    }

    /** Whether it asks how long something holds. */
    static boolean asksForHowLong(String asked) {
        return FOR_HOW_LONG.matcher(asked).find();
    }

    /** Whether it has a word that asks for something that is not yes or no: "what", "name". */
    static boolean asksOpenly(String asked) {
        return Words.of(asked).stream().anyMatch(word -> ASKING.contains(word.form()) || isAttribute(word));
    }

    /** Whether it says what it asks for; what does not asks for the same as before. */
    static boolean asks(String asked) {
        return asksOpenly(asked) || YES_OR_NO.matcher(asked).matches() || WAS_IT.matcher(asked).matches()
                || WISH.matcher(asked).matches();
    }

    private static boolean says(String asked, Set<String> words) {
        return Words.of(asked).stream().map(Word::form).anyMatch(words::contains);
    }
}
