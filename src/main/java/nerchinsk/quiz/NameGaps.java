package nerchinsk.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.text.Span;

/** Finds persons, places, treaties, organisations and events that the glossary knows. */
final class NameGaps {
    private static final Map<Kind, Wanted> WANTED = Map.of(Kind.PERSON, Wanted.PERSON, Kind.PLACE, Wanted.PLACE,
            Kind.TREATY, Wanted.TREATY, Kind.ORGANISATION, Wanted.NAME, Kind.EVENT, Wanted.NAME);

    private static final Pattern HABIT = Phrases.of("habits.txt");

    /** An office right before a name: at a time only one person holds it. */
    private static final Pattern OFFICE = Pattern.compile("(?iu)(?:president|leader|premier|minister|chairman|secretary"
            + "|президент\\p{L}*|лидер\\p{L}*|председател\\p{L}*|премьер\\p{L}*|министр\\p{L}*"
            + "|руководител\\p{L}*)(?: \\p{L}+){0,4} $");

    /** Who had left an office at a time is told from the others by that alone. */
    private static final Pattern FORMER = Pattern.compile("(?iu)(?<!\\p{L})(?:former|бывш\\p{L}+)(?: \\p{L}+){0,4} $");

    private NameGaps() {
    }

    /** The names in {@code told} that no longer name holds. */
    static List<Gap> in(Told told) {
        return told.mentions().stream().filter(mention -> isOutermost(mention, told.mentions()))
                .flatMap(mention -> gap(told, mention).stream()).toList();
    }

    private static boolean isOutermost(Mention mention, List<Mention> all) {
        return all.stream().filter(other -> other != mention).noneMatch(other -> other.first() <= mention.first()
                && mention.last() <= other.last() && other.last() - other.first() > mention.last() - mention.first());
    }

    private static Optional<Gap> gap(Told told, Mention mention) {
        Span span = told.span(mention);
        return Optional.ofNullable(WANTED.get(mention.term().kind()))
                .map(wanted -> new Gap(told, span, wanted, Optional.of(mention.term())))
                .filter(gap -> standsFree(told.text(), span))
                .filter(gap -> gap.wanted() != Wanted.PERSON || isOneDeed(told, span));
    }

    private static boolean isOneDeed(Told told, Span person) {
        return !HABIT.matcher(told.text()).find()
                && !FORMER.matcher(told.text().substring(0, person.start())).find() && Once.isAnchored(told)
                && (Once.happened(told) || OFFICE.matcher(told.text().substring(0, person.start())).find());
    }

    /** Not followed by another name for it in brackets, nor a part of a longer word or name. */
    private static boolean standsFree(String text, Span span) {
        String before = text.substring(0, span.start());
        String after = text.substring(span.end());
        return !after.startsWith(" (") && !before.endsWith("(")
                && Stream.of("-", "–", "’", "'").noneMatch(mark -> before.endsWith(mark))
                && Stream.of("-", "–").noneMatch(after::startsWith);
    }
}
