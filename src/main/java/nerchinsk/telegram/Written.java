package nerchinsk.telegram;

import java.util.List;
import java.util.Optional;

/**
 * What somebody has written: a text, or what stands under a picture.
 *
 * @param entities what Telegram sees in the text: commands, mentions
 */
record Written(String text, List<Fields> entities) {
    Written {
        entities = List.copyOf(entities);
    }

    /** What is written in {@code message}; empty if it has no words. */
    static Optional<Written> in(Fields message) {
        return message.text("text").map(text -> new Written(text, message.all("entities").toList()))
                .or(() -> message.text("caption").filter(text -> !text.isBlank())
                        .map(text -> new Written(text, message.all("caption_entities").toList())));
    }
}
