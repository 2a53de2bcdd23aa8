package nerchinsk.telegram;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;

/** The library's methods as JSON that says what the Bot API documents, and nothing else. */
final class LibraryJson {
    /** Writes methods and reads what they return. Safe for use by many threads. */
    static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .addMixIn(PartialBotApiMethod.class, WithoutName.class).addMixIn(SendPoll.class, WithoutEmptyLists.class)
            .addMixIn(InputPollOption.class, WithoutEmptyLists.class)
            .addMixIn(ReplyParameters.class, WithoutEmptyLists.class);

    private LibraryJson() {
    }

    /** The name of a method stands in the address; the library would write it among the fields, too. */
    private abstract static class WithoutName {
        @JsonIgnore
        abstract String getMethod();
    }

    /** The library would write lists that nobody has set, among them one of countries, which is for channels only. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private abstract static class WithoutEmptyLists {
    }
}
