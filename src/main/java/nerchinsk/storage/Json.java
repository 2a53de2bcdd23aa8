package nerchinsk.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.chat.Said;

/** Lists in one column. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {
    }

    /** What was said, as {@code [["text", milliseconds], …]}. */
    static String ofSaid(List<Said> said) {
        return write(said.stream().map(one -> List.of(one.text(), one.at().toEpochMilli())).toList());
    }

    static List<Said> said(String json) {
        List<Said> said = new ArrayList<>();
        for (List<Object> one : read(json, new TypeReference<List<List<Object>>>() {
        })) {
            said.add(new Said((String) one.get(0), Instant.ofEpochMilli(((Number) one.get(1)).longValue())));
        }
        return said;
    }

    /** Texts, as {@code ["text", …]}. */
    static String ofTexts(List<String> texts) {
        return write(texts);
    }

    static List<String> texts(String json) {
        return read(json, new TypeReference<List<String>>() {
        });
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lists of texts and numbers always have a JSON form", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that this program did not write", e);
        }
    }
}
