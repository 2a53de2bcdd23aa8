package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Shortfall;
import nerchinsk.live.Doubt;
import nerchinsk.live.Faults;
import nerchinsk.live.News;
import nerchinsk.live.Standing;
import nerchinsk.live.Version;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;

/** What operators read about the knowledge. Immutable: safe for use by many threads. */
final class UpkeepWording {
    /** One fault takes at most so much of a message, so that many have room. */
    private static final int MOST_LINE = 300;
    /** What is kept free for the number of faults that are left out. */
    private static final int MOST_END = 200;

    private final ZoneId zone;

    /** @param zone the time zone that times are told in */
    UpkeepWording(ZoneId zone) {
        this.zone = zone;
    }

    Html of(News news, Language language) {
        return switch (news) {
            case News.WentLive(Version version, List<Doubt> doubts) -> with(doubts, Html.text(say(language,
                    "live.live", version.name(), Integer.toString(version.documents()))), language);
            case News.Unchanged(Version version) -> Html.text(say(language, "live.unchanged", version.name()));
            case News.Refused(Faults faults, Version staying) ->
                with(faults, Html.text(say(language, "live.refused", staying.name())), language);
            case News.Doubtful(Faults faults, Version version) ->
                with(faults, Html.text(say(language, "live.doubtful", version.name())), language);
            case News.RolledBack(Version version) -> Html.text(say(language, "live.back", version.name()));
            case News.Gone() -> Html.text(say(language, "live.gone"));
        };
    }

    Html of(Standing standing, Language language) {
        Version live = standing.live();
        Html status = Html.text(say(language, "live.status", live.name(), time(standing.since(), language),
                Integer.toString(live.documents())));
        if (standing.rolledBack()) {
            status = status.and("\n" + say(language, "live.status.back"));
        }
        return standing.faults().none()
                ? status.and("\n" + say(language, "live.status.fine"))
                : with(standing.faults(), status.and("\n" + say(language, "live.status.faults")), language);
    }

    /** What stands on the button of {@code version}, which has {@code number} in the list. */
    String label(int number, Version version, boolean live, Language language) {
        return number + ". " + time(version.since(), language) + " · " + version.name() + (live ? " ✓" : "");
    }

    private String time(Instant at, Language language) {
        return DateTimeFormatter.ofPattern(say(language, "live.time"), language.locale()).withZone(zone).format(at);
    }

    private static Html with(Faults faults, Html head, Language language) {
        Lines lines = new Lines(head, language);
        lines.add("live.problems", faults.problems().stream().map(Problem::toString).toList());
        lines.add("live.broken", faults.broken().stream().map(UpkeepWording::place).toList());
        lines.add("live.shortfalls", faults.shortfalls().stream().map(missed -> share(missed, language)).toList());
        return lines.all();
    }

    private static Html with(List<Doubt> doubts, Html head, Language language) {
        Lines lines = new Lines(head, language);
        lines.add("live.doubts", doubts.stream().map(doubt -> place(doubt.question()) + " → "
                + doubt.shown().orElseGet(() -> say(language, "live.silence"))).toList());
        return lines.all();
    }

    private static String place(GoldenQuestion question) {
        return question.place().file() + ":" + question.place().line() + ": " + question.text();
    }

    private static String share(Shortfall missed, Language language) {
        return say(language, "live.shortfall", missed.measure(), missed.language().code(), percent(missed.reached()),
                percent(missed.wanted()));
    }

    /** Downwards, so that what falls short of 90 is never shown as 90. */
    private static String percent(double share) {
        return Integer.toString((int) Math.floor(share * 1000) / 10);
    }

    /** Faults as far as one message has room for them. */
    private static final class Lines {
        private final Language language;
        private Html shown;
        private int leftOut;

        Lines(Html head, Language language) {
            this.shown = head;
            this.language = language;
        }

        void add(String heading, List<String> faults) {
            List<String> rest = new ArrayList<>(faults);
            if (!rest.isEmpty() && fits(heading)) {
                shown = shown.and("\n\n").and(Html.text(say(language, heading)).bold());
                while (!rest.isEmpty() && fits(rest.getFirst())) {
                    shown = shown.and("\n• " + shortened(rest.removeFirst()));
                }
            }
            leftOut += rest.size();
        }

        private boolean fits(String line) {
            return shown.length() + Math.min(line.length(), MOST_LINE) + MOST_END <= Html.MOST;
        }

        private static String shortened(String line) {
            return line.length() <= MOST_LINE ? line : Cutting.start(line, MOST_LINE).of(line) + Cutting.LEFT_OUT;
        }

        Html all() {
            return leftOut == 0 ? shown : shown.and("\n\n" + say(language, "live.more", Integer.toString(leftOut)));
        }
    }
}
