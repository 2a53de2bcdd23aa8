package nerchinsk.language;

import java.util.List;
import java.util.regex.Pattern;
import nerchinsk.language.Abbreviations.Place;
import nerchinsk.text.Language;

/** The rules that say whether a sentence ends at a {@link Stop}: the first that knows decides. Our own. */
final class SentenceRules {
    /** What a rule says. */
    enum Verdict {
        ENDS, GOES_ON, UNDECIDED
    }

    /** One rule. */
    @FunctionalInterface
    interface Rule {
        Verdict judge(Stop stop);
    }

    private static final Pattern LIST_NUMBER = Pattern.compile("[^\\p{L}]*(?:[IVXLC]{1,5}|\\p{L})?[.)]+");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    /** Marks of the type "other punctuation" that a sentence may begin with. */
    private static final String BEGINNING = "\"'¿¡*•·#§@†‡";

    private final Abbreviations abbreviations;
    private final List<Rule> rules = List.of(SentenceRules::nothingFollows, SentenceRules::blankLineFollows,
            SentenceRules::onlyMarksFollow, SentenceRules::onlyANumberSoFar, SentenceRules::wordsLeftOut,
            SentenceRules::markInsideSentence, SentenceRules::smallLetterFollows, this::spaceIsMissing,
            this::abbreviation, SentenceRules::insideBrackets);

    SentenceRules(Language language) {
        abbreviations = Abbreviations.of(language);
    }

    /** Whether a sentence ends at {@code stop}; it does if no rule speaks against it. */
    boolean ends(Stop stop) {
        return rules.stream().map(rule -> rule.judge(stop)).filter(verdict -> verdict != Verdict.UNDECIDED).findFirst()
                .orElse(Verdict.ENDS) == Verdict.ENDS;
    }

    private static Verdict nothingFollows(Stop stop) {
        return stop.isLast() ? Verdict.ENDS : Verdict.UNDECIDED;
    }

    private static Verdict blankLineFollows(Stop stop) {
        return stop.isFollowedByBlankLine()
                ? Verdict.ENDS
                : Verdict.UNDECIDED;
    }

    private static Verdict onlyMarksFollow(Stop stop) {
        return stop.isFollowedByMarksAlone() ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }

    /** "1." and "II." begin an item of a list, "..." begins in the middle of a sentence. */
    private static Verdict onlyANumberSoFar(Stop stop) {
        return LIST_NUMBER.matcher(stop.piece()).matches() || stop.piece().chars().noneMatch(Character::isLetter)
                ? Verdict.GOES_ON
                : Verdict.UNDECIDED;
    }

    /** "[…]" and "(!)" end nothing. */
    private static Verdict wordsLeftOut(Stop stop) {
        boolean opened = stop.mark() > stop.start() && "([".indexOf(stop.passage().charAt(stop.mark() - 1)) >= 0;
        return opened ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }

    private static Verdict markInsideSentence(Stop stop) {
        char c = stop.following();
        int type = Character.getType(c);
        boolean inside = type == Character.OTHER_PUNCTUATION && BEGINNING.indexOf(c) < 0
                || type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
        return inside ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }

    /** Names such as "iPhone" begin sentences, and so does every word where nobody writes capitals. */
    private static Verdict smallLetterFollows(Stop stop) {
        String word = stop.followingWord();
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
            return Verdict.UNDECIDED;
        }
        boolean brand = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        boolean noCapitals = stop.passage().chars().noneMatch(Character::isUpperCase);
        return brand || noCapitals ? Verdict.UNDECIDED : Verdict.GOES_ON;
    }

    private Verdict spaceIsMissing(Stop stop) {
        if (!stop.isGlued()) {
            return Verdict.UNDECIDED;
        }
        boolean ends = MissingSpace.at(stop) && !(stop.isFullStop() && abbreviations.before(stop) != null);
        return ends ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private Verdict abbreviation(Stop stop) {
        Place place = stop.isFullStop() ? abbreviations.before(stop) : null;
        return switch (place) {
            case null -> Verdict.UNDECIDED;
            case TITLE -> Verdict.GOES_ON;
            case NUMBER -> isNumber(stop.followingWord()) ? Verdict.GOES_ON : Verdict.UNDECIDED;
            case INSIDE -> Openers.follows(stop) && !stop.dashFollows() ? Verdict.ENDS : Verdict.GOES_ON;
            case END -> Verdict.ENDS;
        };
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) || ROMAN.matcher(word).matches();
    }

    private static Verdict insideBrackets(Stop stop) {
        return Brackets.openAt(stop) ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
