package nerchinsk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads forms of more than one part, as files are sent in. */
final class FakeForm {
    private static final String BOUNDARY = "boundary=";

    private FakeForm() {
    }

    /** The fields of a form; what a file holds stands in the field that is attached to it, letter for letter. */
    static JsonNode fields(byte[] bytes, String type) {
        String boundary = type.substring(type.indexOf(BOUNDARY) + BOUNDARY.length());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        Map<String, String> files = new HashMap<>();
        for (String part : new String(bytes, StandardCharsets.ISO_8859_1).split("--" + Pattern.quote(boundary))) {
            Matcher name = Pattern.compile("name=\"([^\"]+)\"").matcher(part);
            if (name.find()) {
                String value = part.substring(part.indexOf("\r\n\r\n") + 4, part.length() - 2);
                if (part.contains("filename=")) {
                    files.put("attach://" + name.group(1), value);
                } else {
                    body.put(name.group(1), new String(value.getBytes(StandardCharsets.ISO_8859_1),
                            StandardCharsets.UTF_8));
                }
            }
        }
        for (String field : List.of("photo", "document")) {
            if (files.containsKey(body.path(field).asText())) {
                body.put(field, files.get(body.path(field).asText()));
            }
        }
        return body;
    }
}
