package nerchinsk.live;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells somebody the news, a fault once until all is well again. For one thread at a time. */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Set<Faults> toldSinceGood = new HashSet<>();
    private Consumer<News> listener = news -> LOG.debug("nobody hears that {}", news);

    /** From now on {@code to} hears the news. */
    void to(Consumer<News> to) {
        listener = to;
    }

    void tell(News news) {
        boolean fresh = switch (news) {
            case News.Refused refused -> toldSinceGood.add(refused.faults());
            case News.Doubtful doubtful -> toldSinceGood.add(doubtful.faults());
            default -> true;
        };
        if (fresh) {
            listener.accept(news);
        }
    }

    /** All is well: faults that come from now on are news, though they be the same. */
    void allIsWell() {
        toldSinceGood.clear();
    }
}
