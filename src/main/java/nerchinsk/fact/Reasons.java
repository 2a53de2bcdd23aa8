package nerchinsk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** Finds clauses that say why or what for, by the words that announce them: our own list. */
final class Reasons {
    private static final Beginnings MARKER = new Beginnings(Pattern.compile("""
            (?iu)(?<![\\p{L}])(?:\
            because|due to|owing to|in order to|so that|so as to|since (?!\\d|then|the \\d)|as a result\
            |as the result|thanks to\
            |on account of|by reason of|for the (?:purpose|sake|reason)|the reasons?|caused|aimed? (?:at|to)|aiming\
            |intended to|with (?:a view|the aim)|to (?:avoid|prevent|ensure|protect|promote|balance|counter|resolve\
            |help|allow|repair|set|express|reduce|increase|improve|make|gain|avoid)|prompted|motivated\
            |driven by|led to|therefore|thus|hence\
            |concerns? (?:that|about|over)|fear(?:s|ing|ed)?\
            |потому что|потому,? что|так как|поскольку|ибо|из-за|вследствие|в результате|благодаря|ввиду|в связи с\
            |чтобы|дабы|с целью|в целях|ради|для того|причин\\p{L}+|по причине|вызва\\p{L}+\
            |привел\\p{L}* к|приводит к|обусловлен\\p{L}+\
            |поэтому|опаса\\p{L}+|стремясь|желая|стремил\\p{L}+|за счет|за счёт|подтолкнул\\p{L}*)(?![\\p{L}])"""));
    private static final Pattern CLAUSE_END = Pattern.compile("[;.!?](?:\\s|$)|$");

    private Reasons() {
    }

    /** The reasons of {@code text}, each from its announcing word to the end of its clause; none overlap. */
    static List<Span> in(String text) {
        List<Span> reasons = new ArrayList<>();
        PatternSearch marker = new PatternSearch(MARKER, text);
        int from = 0;
        while (marker.find(from, text.length())) {
            Matcher end = CLAUSE_END.matcher(text);
            int stop = end.find(marker.found().end()) ? end.start() : text.length();
            reasons.add(new Span(marker.found().start(), stop));
            from = stop + 1;
        }
        return reasons;
    }
}
