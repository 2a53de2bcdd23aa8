package nerchinsk.telegram;

import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.PersonId;
import nerchinsk.live.Upkeep;

/**
 * What the bot can do besides talking.
 *
 * @param operators who runs it
 * @param timelines pictures of the knowledge
 * @param acquisition the way of new documents into the knowledge folder
 * @param upkeep what operators can do with the knowledge; empty if it never changes
 */
public record Equipment(Set<PersonId> operators, Timelines timelines, Acquisition acquisition,
        Optional<Upkeep> upkeep) {
    /** Nothing besides. */
    public static final Equipment NONE = new Equipment(Set.of(), language -> Optional.empty(),
            file -> new Acquisition.Offer.Refused(Acquisition.Obstacle.UNWRITABLE, ""), Optional.empty());

    public Equipment {
        operators = Set.copyOf(operators);
    }

    /** Whether {@code person} runs the bot. */
    boolean isOperator(Person person) {
        return operators.contains(person.id());
    }
}
