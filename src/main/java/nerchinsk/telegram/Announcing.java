package nerchinsk.telegram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Room;
import nerchinsk.live.News;
import nerchinsk.text.Language;

/**
 * Tells operators the news of the knowledge, each in their private chat. Whoever cannot be reached for a while hears
 * only the latest. Safe for use by many threads; none of them has to wait.
 */
final class Announcing {
    private final Set<PersonId> operators;
    private final UpkeepWording wording;
    private final Posting posting;
    private final Memory memory;
    private final Map<PersonId, News> next = new HashMap<>();
    private final Set<PersonId> busy = new HashSet<>();

    Announcing(Set<PersonId> operators, UpkeepWording wording, Posting posting, Memory memory) {
        this.operators = operators;
        this.wording = wording;
        this.posting = posting;
        this.memory = memory;
    }

    /** Tells everyone but {@code except}, who knows already. */
    synchronized void tell(News news, Optional<PersonId> except) {
        for (PersonId operator : operators) {
            if (!except.equals(Optional.of(operator))) {
                next.put(operator, news);
                if (busy.add(operator)) {
                    Thread.ofVirtual().name("news").start(() -> tell(operator));
                }
            }
        }
    }

    private void tell(PersonId operator) {
        // In Telegram a chat with one person has the number of the person (core.telegram.org/bots/api#chat).
        Room room = Room.of(new ChatId(operator.value()));
        for (Optional<News> news = next(operator); news.isPresent(); news = next(operator)) {
            try {
                posting.send(room, wording.of(news.get(), language(room)), Keyboard.NONE, Optional.empty());
            } catch (StoppedException e) {
                return;
            }
        }
    }

    private synchronized Optional<News> next(PersonId operator) {
        Optional<News> news = Optional.ofNullable(next.remove(operator));
        if (news.isEmpty()) {
            busy.remove(operator);
        }
        return news;
    }

    private Language language(Room room) {
        return memory.preferences().language(room.chat())
                .or(() -> memory.conversations().in(room).map(Remembered::language)).orElse(Language.ENGLISH);
    }
}
