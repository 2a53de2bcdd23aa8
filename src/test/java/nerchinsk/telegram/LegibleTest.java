package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
    private static String message(String part) {
        return "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},"
                + "\"text\":\"hi\"," + part + "}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"unheard_of\":{\"x\":[1]}", "\"gift\":{\"gift\":{\"id\":\"new\"}}",
            "\"chat_background_set\":{\"type\":{\"type\":\"new\"}}", "\"photo\":\"not a list\"",
            "\"photo\":[\"a\",\"b\"]",
            "\"reply_to_message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":5,\"type\":\"private\"}}",
            "\"reply_to_message\":{\"message_id\":1,\"date\":1,\"gift\":[],\"photo\":5}",
            "\"message_thread_id\":4503599627370495", "\"external_reply\":{\"origin\":{\"type\":\"new\"}}",
            "\"paid_media\":{\"star_count\":\"many\",\"paid_media\":[{\"type\":\"new\"}]}",
            "\"forward_origin\":{\"type\":\"new\"}", "\"entities\":[{\"type\":5,\"offset\":\"x\"}]"})
    void wordsAreReadWhateverStandsBesideThem(String part) throws JsonProcessingException {
        assertThat(Legible.update(message(part)).getMessage().getText()).isEqualTo("hi");
    }

    @Test
    void ofWhatSomebodyRepliesToTheWordsAreReadToo() throws JsonProcessingException {
        String replied = "\"reply_to_message\":{\"message_id\":1,\"date\":1,\"text\":\"before\",\"chat\":{\"id\":5,"
                + "\"type\":\"private\"},\"gift\":{\"gift\":{}}}";
        assertThat(Legible.update(message(replied)).getMessage().getReplyToMessage().getText()).isEqualTo("before");
    }

    @Test
    void whatIsNoUpdateIsRefused() {
        assertThatThrownBy(() -> Legible.update("[1]")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> Legible.update("{")).isInstanceOf(JsonProcessingException.class);
    }
}
