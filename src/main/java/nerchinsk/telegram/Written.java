package nerchinsk.telegram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What somebody has written: a text, or what stands under a picture.
 *
 * @param entities what Telegram sees in the text: commands, mentions
 */
record Written(String text, List<MessageEntity> entities) {
    Written {
        entities = List.copyOf(entities);
    }

    /** What is written in {@code message}; empty if it has no words. */
    static Optional<Written> in(Message message) {
        return message.getText() == null
                ? Optional.ofNullable(message.getCaption()).filter(text -> !text.isBlank())
                        .map(text -> of(text, message.getCaptionEntities()))
                : Optional.of(of(message.getText(), message.getEntities()));
    }

    private static Written of(String text, @Nullable List<MessageEntity> entities) {
        return new Written(text, Optional.ofNullable(entities).orElse(List.of()));
    }
}
