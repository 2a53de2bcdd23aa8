package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nerchinsk.chat.Command;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.chat.Talks;
import nerchinsk.intent.Intent;
import nerchinsk.stats.Cause;
import nerchinsk.stats.GoldenDraft;
import nerchinsk.stats.Group;
import nerchinsk.stats.Grouping;
import nerchinsk.stats.Lack;
import nerchinsk.stats.UnansweredCsv;
import nerchinsk.telegram.Pressed.Action;
import nerchinsk.text.Language;

/** Shows operators what was not answered, or not well, and gives it out as files. */
final class OpenQuestions implements Errand {
    /** Questions that are looked through, groups that are shown, and what is shown of a question in UTF-16 units; our
     * choice. */
    private static final int MOST = 20_000;
    private static final int SHOWN = 10;
    private static final int LONGEST = 160;

    private final Equipment equipment;
    private final Memory memory;
    private final Talks talks;
    private final Posting posting;
    private final InstantSource clock;

    OpenQuestions(Equipment equipment, Memory memory, Talks talks, Posting posting, InstantSource clock) {
        this.equipment = equipment;
        this.memory = memory;
        this.talks = talks;
        this.posting = posting;
        this.clock = clock;
    }

    /** Not in groups, where others would read what people ask. */
    @Override
    public boolean isMeant(Incoming.Words words) {
        return !words.group() && equipment.isOperator(words.person()) && Errand.isCommand(words, "unanswered");
    }

    @Override
    public void run(Incoming.Words words, Language language) {
        List<Group> groups = groups();
        if (groups.isEmpty()) {
            posting.send(words.room(), Html.text(say(language, "open.none")), Keyboard.NONE, Optional.empty());
            return;
        }
        int asked = groups.stream().mapToInt(Group::times).sum();
        Html text = Html.text(say(language, "open.head", Integer.toString(asked), Integer.toString(groups.size())));
        for (Group group : groups.stream().limit(SHOWN).toList()) {
            Html next = text.and("\n\n").and(of(group, language));
            text = next.length() <= Html.MOST ? next : text;
        }
        posting.send(words.room(), text, new Keyboard(List.of(List.of(
                button(language, "open.button.table", Action.TABLE),
                button(language, "open.button.golden", Action.GOLDEN)))), Optional.empty());
    }

    private static Button button(Language language, String label, Action action) {
        return new Button(say(language, label), new Pressed(action, "", "").data());
    }

    private List<Group> groups() {
        return Grouping.of(Lack.of(memory.unanswered().latest(MOST), memory.feedback().latest(MOST)));
    }

    private static Html of(Group group, Language language) {
        Html text = Html.text(group.times() + " × ").and(Html.text(shortened(group.question())).bold())
                .and("\n" + group.causes().entrySet().stream().map(cause -> cause(cause, language))
                        .collect(Collectors.joining(", ")));
        return group.nearest().isEmpty()
                ? text
                : text.and("\n" + say(language, "open.nearest", shortened(group.nearest().getFirst())));
    }

    private static String cause(Map.Entry<Cause, Long> cause, Language language) {
        return say(language, "open.cause." + cause.getKey().word(), cause.getValue().toString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : Cutting.start(text, LONGEST).of(text) + Cutting.LEFT_OUT;
    }

    /** An operator gets the questions as a file; nobody else does. */
    Effect pressed(Incoming.Press press, Action action, Language language) {
        return press.group() || !equipment.isOperator(press.person())
                ? Effect.nothing()
                : Effect.of(() -> giveOut(press, action, language));
    }

    private void giveOut(Incoming.Press press, Action action, Language language) {
        String text = action == Action.TABLE
                ? UnansweredCsv.of(groups())
                : GoldenDraft.of(groups(), lack -> intent(lack, press.room()));
        posting.send(new Call.Upload(press.room(), false,
                action == Action.TABLE ? "unanswered.csv" : "unanswered.yaml", text.getBytes(StandardCharsets.UTF_8),
                say(language, action == Action.TABLE ? "open.table" : "open.golden"),
                Optional.of(press.message())));
    }

    private Intent intent(Lack lack, Room room) {
        return talks.take(room, Remembered.nothing(lack.language()), new Command.Ask(lack.question()), clock.instant())
                .turn().answer().map(answer -> answer.question().intent().intent()).orElse(Intent.WHAT);
    }
}
