package nerchinsk.quiz;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.language.WordLists;

/**
 * An English main clause whose parts are certain.
 *
 * @param subject who or what does it
 * @param adverb an adverb before the verb; empty if there is none
 * @param verb the verb in the past
 * @param rest what follows the verb, with the space before it
 */
record EnglishClause(String subject, String adverb, String verb, String rest) {
    private static final Map<String, String> INFINITIVES = WordLists.lines(EnglishClause.class, "verbs.txt").stream()
            .map(line -> line.split(" ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    /** Subject, perhaps an adverb, verb and the rest; a subject with a clause of its own is none. */
    private static final Pattern CLAUSE = Pattern
            .compile("(?<subject>[^,]{2,120}?) (?<adverb>(?:finally|officially|first|quickly) )?(?<verb>"
                    + String.join("|", INFINITIVES.keySet()) + "|was|were)(?<rest>,? .+|)");
    private static final Pattern NO_SUBJECT = Pattern
            .compile(
                    "(?iu)\\b(?:that|which|who|whom|whose|when|where|while|because|after|before|once|since|as|if|to|by"
                            + "|under|is|are|was|were|has|have|had|\\p{Ll}{2,}ed)\\b");
    /** A second verb, which would have to be turned too. */
    private static final Pattern SECOND_VERB = Pattern.compile("\\b(?:and|but|or|then) (?:(?:also|then) )?(?:"
            + String.join("|", INFINITIVES.keySet()) + "|\\p{Ll}+ed|was|were|had|took|did)\\b");
    /**
     * Words after which a date at the end may belong to something else than the verb; "as" before an office is none.
     */
    private static final Pattern OTHER_CLAUSE = Pattern
            .compile("(?u)\\b(?:that|which|who|when|where|while|because|after|before|once|since|until|over"
                    + "|as(?! \\p{Lu})|had|has|\\p{L}{3,}ing|\\p{L}{2,}ed)\\b");

    /** The parts of {@code text}, which has no mark at its end; empty if they are not certain. */
    static Optional<EnglishClause> of(String text) {
        Matcher matcher = CLAUSE.matcher(text);
        if (!matcher.matches() || NO_SUBJECT.matcher(matcher.group("subject").replaceFirst("^The ", "the ")).find()
                || SECOND_VERB.matcher(matcher.group("rest")).find()) {
            return Optional.empty();
        }
        return Optional.of(new EnglishClause(matcher.group("subject"),
                Optional.ofNullable(matcher.group("adverb")).orElse(""), matcher.group("verb"), matcher.group("rest")));
    }

    /** Whether {@code word} is the past of a verb that is known. */
    static boolean isVerb(String word) {
        return INFINITIVES.containsKey(word) || word.equals("was");
    }

    /** Whether a date behind it can only belong to its verb. */
    boolean endsWithItsVerb() {
        return !OTHER_CLAUSE.matcher(isPassive() ? rest.replaceFirst("^ \\p{L}+", "") : rest).find();
    }

    /** Whether it tells what was done to the subject, or what it was. */
    boolean isPassive() {
        return !INFINITIVES.containsKey(verb);
    }

    /** "China and Russia signed it" becomes "did China and Russia sign it". */
    String turned() {
        return isPassive()
                ? verb + " " + subject + " " + adverb.strip() + rest.replaceFirst("^ ", adverb.isEmpty() ? "" : " ")
                : "did " + subject + " " + adverb + INFINITIVES.get(verb) + rest;
    }
}
