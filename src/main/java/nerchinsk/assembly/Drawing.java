package nerchinsk.assembly;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.picture.TimelinePicture;
import nerchinsk.telegram.Timelines;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws timelines of the knowledge as it is, each once. */
final class Drawing implements Timelines {
    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

    private final Supplier<Knowledge> knowledge;
    private final Map<Language, Optional<byte[]>> drawn = new EnumMap<>(Language.class);
    private @Nullable Knowledge drawnFrom;

    /** @param knowledge what is drawn, asked each time */
    Drawing(Supplier<Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public synchronized Optional<byte[]> timeline(Language language) {
        Knowledge now = knowledge.get();
        if (!Objects.equals(drawnFrom, now)) {
            drawn.clear();
            drawnFrom = now;
        }
        return drawn.computeIfAbsent(language, each -> draw(now, each));
    }

    private static Optional<byte[]> draw(Knowledge knowledge, Language language) {
        try {
            return Optional.of(TimelinePicture.png(knowledge, language));
        } catch (RuntimeException e) {
            LOG.warn("The timeline cannot be drawn: {}", e.toString());
            return Optional.empty();
        }
    }
}
