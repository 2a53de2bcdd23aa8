package nerchinsk.question;

import java.util.Set;
import java.util.regex.Pattern;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/**
 * Tells verbs from nouns by their looks, well enough to leave them out of what is shown; nothing is found or ranked by
 * it.
 */
final class Verbs {
    /** Common endings of verbs and short participles; our own choice, nouns that share them are listed below. */
    private static final Pattern RUSSIAN = Pattern.compile(
            "\\p{IsCyrillic}+[бгзкрсх]л[аои](?:сь)?|\\p{IsCyrillic}+[аяиеуоы]л(?:[аои]|ась|ось|ись|ся)?"
                    + "|\\p{IsCyrillic}+[аяиеуо]ть(?:ся)?"
                    + "|\\p{IsCyrillic}+(?:[аяу]е|[аяу]ю|и|я)тся|\\p{IsCyrillic}+(?:ает|яет|ают|яют)"
                    + "|\\p{IsCyrillic}{2,}(?:одит|одят|осит|осят|орит|орят|учит|учат|авит|авят|упит|упят|ючит|ючат)"
                    + "|(?:подписа|заключе|основа|созда|построе|образова|восстановле|назва|подаре|установле|объявле)"
                    + "н(?:[аоы])?|принят[аоы]?|открыт[аоы]?|вел[аои]?|ш[её]л|шл[аои]|стоит|длится");
    /** Nouns that look like them; our own list. */
    private static final Set<String> RUSSIAN_NOUNS = Set.of("канал", "канала", "капитал", "капитала", "материал",
            "материала", "потенциал", "потенциала", "генерал", "генерала", "арсенал", "арсенала", "протокол",
            "протокола", "раскол", "раскола", "посол", "посла", "отдел", "отдела", "раздел", "раздела", "предел",
            "предела", "дел", "дела", "дело", "сил", "сила", "силы", "цели", "недели", "модели", "роли", "начала",
            "начало", "правила", "правило", "правил", "школа", "финал", "сигнал", "журнал", "тыл", "тыла", "села",
            "село", "число", "числа", "масло", "масла", "русло", "русла", "ремесло", "ремесла", "весла", "весло",
            "кресло", "кресла", "свекла", "печать", "память", "мать", "путь", "сеть", "треть", "пол", "стол", "сталь");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{2,}(?<!e)ed|agreed|freed");
    /** Nouns that look like them, and verbs that do not; our own lists. */
    private static final Set<String> ENGLISH_NOUNS = Set.of("shed", "sled", "embed", "united");
    private static final Set<String> ENGLISH_PAST = Set.of("began", "begun", "became", "become", "gave", "given",
            "took",
            "taken", "met", "came", "went", "sent", "built", "bought", "sold", "fell", "grew", "rose", "broke",
            "broken",
            "led", "made", "held", "won", "lost", "paid", "said", "told", "wrote", "spoke", "happened", "drew",
            "drawn");
    /** Behind "did" and its like; our own list. */
    private static final Set<String> BASE = Set.of("sign", "begin", "start", "end", "happen", "take", "visit", "become",
            "recall", "give", "sell", "buy", "build", "resume", "agree", "cost", "meet", "come", "go", "send", "make",
            "hold", "grow", "fall", "rise", "join", "found", "call", "settle", "break", "reach", "decline", "last",
            "lead", "open", "close", "lose", "win", "kill", "occur", "fight", "write", "leave", "arrive", "return",
            "create", "launch", "establish", "conclude", "serve", "work", "live", "move", "produce", "receive", "pay",
            "supply", "export", "import", "study", "decide", "refuse", "propose", "approve", "ratify", "enter", "stop",
            "appear", "introduce", "complete", "finish", "deliver", "announce", "invite", "defeat", "capture", "occupy",
            "withdraw", "transfer", "lease", "lend", "help", "train");
    private static final Set<String> ASKING = Set.of("did", "does", "do", "will", "can");

    private Verbs() {
    }

    /** Whether the key with the index {@code key} looks like a verb. */
    static boolean isVerb(Question question, int key) {
        Word word = question.keys().get(key);
        String form = word.form();
        return word.kind() == Word.Kind.CONTENT && (RUSSIAN.matcher(form).matches() && !RUSSIAN_NOUNS.contains(form)
                || ENGLISH.matcher(form).matches() && !ENGLISH_NOUNS.contains(form) || ENGLISH_PAST.contains(form)
                || BASE.contains(form) && asked(question, form));
    }

    private static boolean asked(Question question, String form) {
        return question.asked().contains("to " + form)
                || Words.of(question.asked()).stream().map(Word::form).anyMatch(ASKING::contains);
    }
}
