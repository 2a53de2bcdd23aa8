package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.Room;
import nerchinsk.live.News;
import nerchinsk.live.Standing;
import nerchinsk.live.Upkeep;
import nerchinsk.live.Version;
import nerchinsk.telegram.Pressed.Action;
import nerchinsk.text.Language;

/** What operators do with the knowledge: see how it stands, load it again, go back. Others know nothing of it. */
final class Caring implements Errand {
    private final Equipment equipment;
    private final Upkeep upkeep;
    private final UpkeepWording wording;
    private final Posting posting;
    private final Announcing announcing;

    Caring(Equipment equipment, Upkeep upkeep, UpkeepWording wording, Posting posting, Announcing announcing) {
        this.equipment = equipment;
        this.upkeep = upkeep;
        this.wording = wording;
        this.posting = posting;
        this.announcing = announcing;
    }

    /** Not in groups, where others would read what is wrong in the files. */
    @Override
    public boolean isMeant(Incoming.Words words) {
        return !words.group() && equipment.isOperator(words.person())
                && List.of("status", "reload", "rollback").stream().anyMatch(name -> Errand.isCommand(words, name));
    }

    @Override
    public void run(Incoming.Words words, Language language) {
        if (Errand.isCommand(words, "status")) {
            send(words.room(), wording.of(upkeep.standing(), language));
        } else if (Errand.isCommand(words, "reload")) {
            posting.typing(words.room());
            tell(words.room(), words.person(), upkeep.reload(), language);
        } else {
            rollback(words, language);
        }
    }

    private void rollback(Incoming.Words words, Language language) {
        String wanted = words.text().strip().replaceFirst("\\S+\\s*", "");
        if (wanted.isEmpty()) {
            choose(words.room(), language);
        } else {
            posting.typing(words.room());
            tell(words.room(), words.person(), upkeep.rollback(name(wanted)), language);
        }
    }

    /** Versions are called by their names or by their numbers in the list. */
    private String name(String wanted) {
        List<Version> good = upkeep.standing().good();
        return wanted.matches("[1-9]") && Integer.parseInt(wanted) <= good.size()
                ? good.get(Integer.parseInt(wanted) - 1).name()
                : wanted;
    }

    private void choose(Room room, Language language) {
        Standing standing = upkeep.standing();
        List<List<Button>> rows = new ArrayList<>();
        for (Version version : standing.good()) {
            rows.add(List.of(new Button(
                    wording.label(rows.size() + 1, version, version.equals(standing.live()), language),
                    new Pressed(Action.ROLLBACK, "", version.name()).data())));
        }
        posting.send(room, Html.text(say(language, rows.isEmpty() ? "live.none" : "live.choose")), new Keyboard(rows),
                Optional.empty());
    }

    /** The version on the button is gone back to, if an operator pressed it. */
    Effect pressed(Incoming.Press press, String version, Language language) {
        return press.group() || !equipment.isOperator(press.person()) ? Effect.nothing() : Effect.of(() -> {
            posting.typing(press.room());
            tell(press.room(), press.person(), upkeep.rollback(version), language);
        });
    }

    /** Who asked gets the whole reply; the others hear what it means for them. */
    private void tell(Room room, Person person, News news, Language language) {
        if (news instanceof News.WentLive || news instanceof News.RolledBack) {
            announcing.tell(news, Optional.of(person.id()));
        }
        send(room, wording.of(news, language));
    }

    private void send(Room room, Html text) {
        posting.send(room, text, Keyboard.NONE, Optional.empty());
    }
}
