package nerchinsk.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Leaves out of a question what people say around it: greetings, "could you tell me", "спасибо заранее". */
final class Politeness {
    /** What is said before a question; our own list. */
    private static final String BEFORE = "hi|hello|hey|hi there|hello there|dear bot|good (?:morning|afternoon|evening"
            + "|day)|ok|okay|so|well|um+|uh+|hmm+|oh|btw|by the way|please"
            + "|(?:(?:can|could|would|will) (?:you|u) (?:please |kindly )?)?(?:please |just )?(?:tell|remind) (?:me"
            + "|us)(?: please)?"
            + "|do (?:you|u) know|any idea|i(?: a|')?m (?:just )?(?:wondering|curious|asking)"
            + "|i was (?:just )?wondering|i wonder"
            + "|i(?: would|'d|d)? (?:like|want|wanted) to (?:know|ask)|wanna know|(?:just )?one more (?:question"
            + "|thing)|another question|(?:a )?quick question|question"
            + "|привет(?:ик|ствую)?|здравствуй(?:те)?|здрасьте|добр(?:ый день|ый вечер|ое утро|ого дня)|хай"
            + "|слушай(?:те)?|смотри(?:те)?"
            + "|короче(?: говоря)?|кстати|так|ну|а|и вот|а вот|вот|интересно(?: знать)?|мне интересно|меня интересует"
            + "|пожалуйста"
            + "|(?:не )?(?:скажи|подскажи|расскажи)(?:те|шь|жете|ешь)?(?: мне| нам)?|(?:не )?(?:подскажешь|подскажете"
            + "|скажешь|скажете|знаешь|знаете)"
            + "|(?:ты |вы )?(?:не )?(?:в курсе|знаешь|знаете)|(?:я )?(?:хочу|хотел|хотела|хотелось)(?: бы)? (?:узнать"
            + "|спросить|знать)"
            + "|можешь сказать|можете сказать|(?:и )?ещ[её] (?:один )?вопрос(?:ик)?|вопрос";
    /** What is said behind one; our own list. */
    private static final String BEHIND = "please|thanks(?: a lot| in advance| so much)?|thank you(?: very much"
            + "| so much| in advance)?|thx|lol|haha|btw|bro|mate|dude"
            + "|пожалуйста|(?:заранее )?спасибо(?: большое| заранее)?|благодарю|плиз|ахах\\p{L}*|хаха\\p{L}*";
    private static final String MARKS = "[^\\p{L}\\p{N}]";
    private static final Pattern FIRST = Pattern
            .compile("(?iu)^" + MARKS + "*(?:(?:" + BEFORE + ")(?![\\p{L}\\p{N}'’])" + MARKS + "*)+");
    private static final Pattern LAST = Pattern
            .compile("(?iu)(?:(?<![\\p{L}\\p{N}])(?:" + BEHIND + ")" + MARKS + "*)+$");

    private Politeness() {
    }

    /** {@code text}, as long as before, with blanks where it is only polite; itself if nothing else is asked. */
    static String without(String text) {
        String rest = blanked(LAST, blanked(FIRST, text));
        // Most questions are asked without a word around them.
        return !rest.equals(text) && Cues.asks(rest) && Words.of(rest).stream().anyMatch(Word::meaningful)
                ? rest
                : text;
    }

    private static String blanked(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? text.substring(0, matcher.start()) + " ".repeat(matcher.end() - matcher.start())
                        + text.substring(matcher.end())
                : text;
    }
}
