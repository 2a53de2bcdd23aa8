package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /**
     * Offers that wait for a decision at most, lines of furniture that are shown, and what is shown of a line in UTF-16
     * units; our choice.
     */
    private static final int MOST_WAITING = 20;
    private static final int MOST_FURNITURE = 10;
    private static final int LONGEST = 120;
    private static final Set<String> KEYS = Set.of("title", "publisher", "url", "language", "id");

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
        switch (equipment.acquisition().offer(new Acquisition.Sent(file.name(), bytes.get(), said(file.caption())))) {
            case Offer.Refused refused -> tell(file,
                    say(language, "import.refused", file.name(), why(refused, language)));
            case Offer.Document document -> offer(file, document, language);
        }
    }

    /** What keeps a file from being taken in, and what to do about it. */
    static String why(Offer.Refused refused, Language language) {
        return say(language, "import.obstacle." + refused.obstacle().name().toLowerCase(Locale.ROOT), refused.detail());
    }

    private void tell(Incoming.File file, String words) {
        posting.send(file.room(), Html.text(words), Keyboard.NONE, Optional.of(file.id()));
    }

    /** What the sender says below the file, in lines such as {@code publisher: Xinhua}. */
    private static Map<String, String> said(String caption) {
        Map<String, String> said = new HashMap<>();
        caption.lines().map(line -> line.split(":", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> said.put(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip()));
        said.keySet().retainAll(KEYS);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private void offer(Incoming.File file, Offer.Document document, Language language) {
        String name = wait(new Waiting(file.person().id(), document));
        Button take = document.exists()
                ? new Button(say(language, "import.button.replace"), new Pressed(Action.REPLACE, "", name).data())
                : new Button(say(language, "import.button.keep"), new Pressed(Action.KEEP, "", name).data());
        Button discard = new Button(say(language, "import.button.discard"),
                new Pressed(Action.DISCARD, "", name).data());
        posting.send(file.room(), summary(document, language), new Keyboard(List.of(List.of(take, discard))),
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

    private static Html summary(Offer.Document document, Language language) {
        Acquisition.Summary of = document.summary();
        List<String> lines = new ArrayList<>();
        lines.add(say(language, "import.summary", of.file(), say(language, "import.language." + of.language().code()),
                of.publisher().orElseGet(() -> say(language, "import.unknown")), of.encoding(),
                Integer.toString(of.sections()), Integer.toString(of.passages()), Integer.toString(of.sentences()),
                Integer.toString(of.furniture().size())));
        of.furniture().stream().limit(MOST_FURNITURE).map(Imports::shortened).forEach(line -> lines.add("– " + line));
        if (of.furniture().size() > MOST_FURNITURE) {
            lines.add("– " + Cutting.LEFT_OUT);
        }
        if (document.exists()) {
            lines.add(say(language, "import.exists"));
        }
        lines.add(say(language, "import.ask"));
        return Html.text(shortened(of.title())).bold().and("\n" + String.join("\n", lines));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : Cutting.start(text, LONGEST).of(text) + Cutting.LEFT_OUT;
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
        return failure.map(refused -> say(language, "import.unwritten", file, why(refused, language)))
                .orElseGet(() -> say(language, "import.kept", file));
    }
}
