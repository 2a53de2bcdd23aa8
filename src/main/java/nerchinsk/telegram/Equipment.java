package nerchinsk.telegram;

import java.util.Optional;
import java.util.Set;
import nerchinsk.chat.PersonId;

/**
 * What the bot can do besides talking.
 *
 * @param operators who runs it
 * @param timelines pictures of the knowledge
 * @param acquisition the way of new documents into the knowledge folder
 */
public record Equipment(Set<PersonId> operators, Timelines timelines, Acquisition acquisition) {
    /** Nothing besides. */
    public static final Equipment NONE = new Equipment(Set.of(), language -> Optional.empty(),
            file -> new Acquisition.Offer.Refused("cannot be imported here"));

    public Equipment {
        operators = Set.copyOf(operators);
    }

    /** Whether {@code person} runs the bot. */
    boolean isOperator(Person person) {
        return operators.contains(person.id());
    }
}
