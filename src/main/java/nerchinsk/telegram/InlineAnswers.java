package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Command;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.chat.Talks;
import nerchinsk.chat.SourceWording;
import nerchinsk.text.Language;

/** Offers quotes to those who type the name of the bot and a question in any chat. */
final class InlineAnswers {
    /** Quotes to choose from, and what is shown of each, in UTF-16 units; our choice. */
    private static final int MOST = 5;
    private static final int MOST_QUOTE = 1000;
    private static final int MOST_DESCRIPTION = 200;
    private static final int MOST_TITLE = 64;
    /** For so long Telegram may give the same to others; our choice, since the knowledge may change. */
    private static final Duration CACHE = Duration.ofMinutes(5);

    private final Talks talks;
    private final Messenger messenger;
    private final Memory memory;
    private final InlineCounting counting;
    private final InstantSource clock;

    InlineAnswers(Talks talks, Messenger messenger, Memory memory, InlineCounting counting, InstantSource clock) {
        this.talks = talks;
        this.messenger = messenger;
        this.memory = memory;
        this.counting = counting;
        this.clock = clock;
    }

    /** Offers up to five quotes; none if none answers. */
    void take(Incoming.Inline inline) {
        // A chat with one person has the number of the person (core.telegram.org/bots/api#chat).
        ChatId alone = new ChatId(inline.person().id().value());
        boolean personal = memory.preferences().language(alone).isPresent();
        messenger.make(new Call.AnswerInline(inline.query(), results(inline, alone), CACHE, personal));
    }

    private List<InlineResult> results(Incoming.Inline inline, ChatId alone) {
        if (inline.text().isBlank()) {
            return List.of();
        }
        Instant begun = clock.instant();
        Talks.Step step = talks.take(Room.of(alone), Remembered.nothing(inline.person().language()),
                new Command.Ask(inline.text()), begun);
        Instant done = clock.instant();
        step.turn().answer().ifPresent(found -> counting.answered(inline.person().id(), inline.text(), found, done,
                Duration.between(begun, done)));
        Optional<Answer> answer = step.turn().answer().filter(found -> found.shown().isPresent());
        Language language = step.turn().reply().language();
        List<InlineResult> results = new ArrayList<>();
        answer.stream().flatMap(found -> Stream.concat(found.shown().stream(), found.others().stream())).limit(MOST)
                .forEach(quote -> results.add(result(step, quote, language)));
        return results;
    }

    private InlineResult result(Talks.Step step, Quote quote, Language language) {
        String title = quote.answer().filter(text -> text.length() <= MOST_TITLE)
                .orElseGet(() -> shortened(SourceWording.publisher(quote.document(), language)));
        return new InlineResult(step.chat().fingerprint() + "." + quote.sentence().number(), title,
                Cutting.start(quote.text(), MOST_DESCRIPTION).of(quote.text()),
                HtmlQuotes.quoted(quote, language, MOST_QUOTE));
    }

    private static String shortened(String name) {
        return Cutting.start(name, MOST_TITLE).of(name);
    }
}
