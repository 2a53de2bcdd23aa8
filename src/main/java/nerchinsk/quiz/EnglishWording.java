package nerchinsk.quiz;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns English sentences into questions where their build is plain enough to be certain. */
final class EnglishWording {
    private static final Map<String, String> INFINITIVES = WordLists.lines("verbs.txt").stream()
            .map(line -> line.split(" ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DATE_FIRST = Pattern
            .compile("(?<date>(?:In (?:" + MONTH + " )?|On \\d{1,2} " + MONTH + " ))_____,? (?<clause>[^:]+)\\.");
    private static final Pattern DATE_LAST = Pattern
            .compile("(?<clause>[^:,]+) (?<date>(?:in (?:" + MONTH + " )?|on \\d{1,2} " + MONTH + " ))_____\\.");
    /** Subject, perhaps an adverb, verb and the rest; a subject with a clause of its own is none. */
    private static final Pattern CLAUSE = Pattern
            .compile("(?<subject>[^,]{2,120}?) (?<adverb>(?:finally|officially|first|quickly) )?(?<verb>"
                    + String.join("|", INFINITIVES.keySet()) + "|was|were)(?<rest> .+|)");
    private static final Pattern NO_SUBJECT = Pattern
            .compile(
                    "(?iu)\\b(?:that|which|who|whom|whose|when|where|while|because|after|before|once|since|as|if|to|by|under|is|are|was|were|has|have|had|\\p{Ll}{2,}ed)\\b");
    /** Words after which a date at the end may belong to something else than the verb. */
    private static final Pattern OTHER_CLAUSE = Pattern
            .compile(
                    "(?iu)\\b(?:that|which|who|when|where|while|because|after|before|once|since|until|over|as|had|has|\\p{L}{3,}ing|\\p{L}{2,}ed)\\b");
    /** A second verb, which would have to be turned too. */
    private static final Pattern SECOND_VERB = Pattern.compile("\\b(?:and|but|or|then) (?:(?:also|then) )?(?:"
            + String.join("|", INFINITIVES.keySet()) + "|\\p{Ll}+ed|was|were|had|took|did)\\b");
    private static final Pattern ROLE = Pattern.compile(
            "(?:(?:former )?\\p{Lu}\\p{L}+ ){1,2}(?:leader|[Pp]resident|[Pp]remier|(?:[Pp]rime |[Ff]oreign |[Dd]efence )?[Mm]inister) ");
    private static final Pattern DATE = Pattern.compile("(?:In|On) (?:\\d{1,2} )?(?:" + MONTH + " )?\\d{4},? ");

    private final Capitals capitals;

    EnglishWording(Capitals capitals) {
        this.capitals = capitals;
    }

    Optional<String> of(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> yearFirst(gap).or(() -> yearLast(gap));
            case PERSON -> person(gap);
            case TREATY, PLACE, NAME, FIGURE -> Optional.empty();
        };
    }

    private Optional<String> yearFirst(Gap gap) {
        Matcher matcher = DATE_FIRST.matcher(gap.marked());
        return matcher.matches()
                ? asked(matcher.group("clause")).map(clause -> asking(matcher.group("date")) + clause + "?")
                : Optional.empty();
    }

    private Optional<String> yearLast(Gap gap) {
        Matcher matcher = DATE_LAST.matcher(gap.marked());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher clause = CLAUSE.matcher(matcher.group("clause"));
        if (!clause.matches() || OTHER_CLAUSE.matcher(ownPart(clause)).find()) {
            return Optional.empty();
        }
        return capitals.continued(gap.told(), matcher.group("clause")).flatMap(EnglishWording::asked)
                .map(asked -> asking(matcher.group("date")) + asked + "?");
    }

    /** What stands after the verb, or after the participle that belongs to "was". */
    private static String ownPart(Matcher clause) {
        String rest = clause.group("rest");
        return clause.group("verb").startsWith("w") && clause.group("verb").length() < 5
                ? rest.replaceFirst("^ \\p{L}+", "")
                : rest;
    }

    /** "In October " becomes "In October of which year ". */
    private static String asking(String date) {
        String capital = date.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + date.substring(1).strip();
        return capital.length() == 2 ? capital + " which year " : capital + " of which year ";
    }

    /** "China and Russia signed it" becomes "did China and Russia sign it". */
    private static Optional<String> asked(String clause) {
        Matcher matcher = CLAUSE.matcher(clause);
        if (!matcher.matches() || NO_SUBJECT.matcher(matcher.group("subject")).find()
                || SECOND_VERB.matcher(matcher.group("rest")).find()) {
            return Optional.empty();
        }
        String subject = matcher.group("subject");
        String adverb = Optional.ofNullable(matcher.group("adverb")).orElse("");
        String verb = matcher.group("verb");
        return Optional.of(INFINITIVES.containsKey(verb)
                ? "did " + subject + " " + adverb + INFINITIVES.get(verb) + matcher.group("rest")
                : verb + " " + subject + " " + adverb.strip()
                        + matcher.group("rest").replaceFirst("^ ", adverb.isEmpty() ? "" : " "));
    }

    /** "Soviet leader … came" becomes "Which Soviet leader came", if the verb follows at once. */
    private static Optional<String> person(Gap gap) {
        String text = gap.told().text();
        String before = text.substring(0, gap.span().start());
        String after = text.substring(gap.span().end());
        Matcher date = DATE.matcher(before);
        String when = date.lookingAt() ? date.group() : "";
        String role = before.substring(when.length());
        String verb = after.strip().split(" ")[0];
        boolean plain = role.isEmpty() || ROLE.matcher(role).matches();
        if (!plain || !(INFINITIVES.containsKey(verb) || verb.equals("was")) || !after.endsWith(".")
                || after.contains(":")) {
            return Optional.empty();
        }
        String who = role.isEmpty() ? "Who" : "Which " + role.strip();
        String rest = after.substring(0, after.length() - 1) + "?";
        return Optional.of(when.isEmpty()
                ? who + rest
                : when.strip().replaceFirst(",?$", ", ") + who.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + who.substring(1) + rest);
    }
}
