package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.chat.PersonId;
import nerchinsk.telegram.Acquisition.Offer;
import nerchinsk.telegram.Pressed.Action;
import nerchinsk.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes documents from operators: shows what they would become, and keeps them if told to. Safe for use by many
 * threads.
 */
final class Imports {
    /** A megabyte is more text than anybody looks over in a chat; larger files go through the terminal. Our choice. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    /** More offers than this do not wait for a decision; our choice. */
    private static final int MOST_WAITING = 20;

    private final Equipment equipment;
    private final Posting posting;
    /** Offers of another run of the program have other names. */
    private final String run;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private int count;

    private record Waiting(PersonId person, Offer.Document document) {
    }

    Imports(Equipment equipment, Posting posting, InstantSource clock) {
        this.equipment = equipment;
        this.posting = posting;
        this.run = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /** Whether {@code file} comes from somebody who may import. */
    boolean isMeant(Incoming.File file) {
        return equipment.isOperator(file.person());
    }

    /** Shows what the file would become. */
    void take(Incoming.File file, Language language) {
        if (file.size() > MOST_BYTES) {
            tell(file, say(language, "import.obstacle.large"));
            return;
        }
        posting.typing(file.room());
        Optional<byte[]> bytes = posting.fetch(file.room().chat(), file.file(), MOST_BYTES);
        if (bytes.isEmpty()) {
            tell(file, say(language, "import.unfetched"));
            return;
        }
        switch (equipment.acquisition()
                .offer(new Acquisition.Sent(file.name(), bytes.get(), ImportWording.said(file.caption())))) {
            case Offer.Refused refused -> tell(file,
                    say(language, "import.refused", file.name(), ImportWording.why(refused, language)));
            case Offer.Document document -> offer(file, document, language);
        }
    }

    private void tell(Incoming.File file, String words) {
        posting.send(file.room(), Html.text(words), Keyboard.NONE, Optional.of(file.id()));
    }

    private void offer(Incoming.File file, Offer.Document document, Language language) {
        String name = wait(new Waiting(file.person().id(), document));
        Button take = document.exists()
                ? new Button(say(language, "import.button.replace"), new Pressed(Action.REPLACE, "", name).data())
                : new Button(say(language, "import.button.keep"), new Pressed(Action.KEEP, "", name).data());
        Button discard = new Button(say(language, "import.button.discard"),
                new Pressed(Action.DISCARD, "", name).data());
        posting.send(file.room(), ImportWording.summary(document, language),
                new Keyboard(List.of(List.of(take, discard))),
                Optional.of(file.id()));
    }

    private synchronized String wait(Waiting offer) {
        String name = run + "." + ++count;
        waiting.put(name, offer);
        if (waiting.size() > MOST_WAITING) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        return name;
    }

    /** What the operator has decided is done; what others press does nothing. */
    Effect pressed(Incoming.Press press, Pressed what, Language language) {
        Optional<Waiting> offer = find(what.what());
        if (!equipment.isOperator(press.person())
                || offer.filter(one -> !one.person().equals(press.person().id())).isPresent()) {
            return Effect.nothing();
        }
        return offer.map(waiting -> Effect.of(() -> posting.edit(press.room().chat(), press.message(),
                Html.text(decide(waiting.document(), what.action(), language)), Keyboard.NONE)))
                .orElseGet(() -> Effect.words(say(language, "import.gone")));
    }

    private synchronized Optional<Waiting> find(String name) {
        return Optional.ofNullable(waiting.get(name));
    }

    private synchronized String decide(Offer.Document document, Action action, Language language) {
        waiting.values().removeIf(one -> one.document() == document);
        String file = document.summary().file();
        if (action == Action.DISCARD) {
            return say(language, "import.discarded", document.summary().title());
        }
        Optional<Offer.Refused> failure = document.keeping().keep(action == Action.REPLACE);
        LOG.info("An operator imports {}: {}", file, failure.map(Offer.Refused::toString).orElse("written"));
        return failure.map(refused -> say(language, "import.unwritten", file, ImportWording.why(refused, language)))
                .orElseGet(() -> say(language, "import.kept", file));
    }
}
