package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.util.Optional;
import nerchinsk.chat.MessageId;
import nerchinsk.text.Language;

/** Shows the years of the knowledge in one picture. */
final class TimelineErrand implements Errand {
    private final Timelines timelines;
    private final Posting posting;

    TimelineErrand(Timelines timelines, Posting posting) {
        this.timelines = timelines;
        this.posting = posting;
    }

    @Override
    public boolean isMeant(Incoming.Words words) {
        return Errand.isCommand(words, "timeline");
    }

    @Override
    public void run(Incoming.Words words, Language language) {
        Optional<MessageId> replyTo = words.group() ? Optional.of(words.id()) : Optional.empty();
        Optional<byte[]> picture = timelines.timeline(language);
        if (picture.isPresent()) {
            posting.send(new Call.Upload(words.room(), true, "timeline." + language.code() + ".png", picture.get(),
                    say(language, "timeline.caption"), replyTo));
        } else {
            posting.send(words.room(), Html.text(say(language, "timeline.none")), Keyboard.NONE, replyTo);
        }
    }
}
