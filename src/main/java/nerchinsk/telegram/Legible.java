package nerchinsk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Reads what can be read of an update: a gift of a new kind that somebody sends does not hide the words below it. */
final class Legible {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    /** Parts that cannot be read are left out one after the other; our choice. */
    private static final int MOST_PARTS = 50;

    private Legible() {
    }

    /**
     * The update without the parts that cannot be read.
     *
     * @throws JsonProcessingException if hardly anything of it can be read
     */
    static Update update(String json) throws JsonProcessingException {
        JsonNode tree = MAPPER.readTree(json);
        for (int left = 0; left < MOST_PARTS; left++) {
            try {
                return MAPPER.treeToValue(tree, Update.class);
            } catch (JsonMappingException e) {
                if (!leaveOut(tree, e.getPath())) {
                    throw e;
                }
            }
        }
        return MAPPER.treeToValue(tree, Update.class);
    }

    /** Leaves out the innermost part on {@code path}; false if there is none. */
    private static boolean leaveOut(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode whole = tree;
        for (int i = 0; i < path.size(); i++) {
            JsonNode part = part(whole, path.get(i));
            boolean innermost = i + 1 == path.size() || part == null || part(part, path.get(i + 1)) == null;
            if (innermost) {
                return part != null && remove(whole, path.get(i));
            }
            whole = part;
        }
        return false;
    }

    private static @Nullable JsonNode part(JsonNode whole, JsonMappingException.Reference step) {
        return step.getFieldName() == null ? whole.get(step.getIndex()) : whole.get(step.getFieldName());
    }

    private static boolean remove(JsonNode whole, JsonMappingException.Reference step) {
        return switch (whole) {
            case ObjectNode object -> object.remove(step.getFieldName()) != null;
            case ArrayNode array -> array.remove(step.getIndex()) != null;
            default -> false;
        };
    }
}
