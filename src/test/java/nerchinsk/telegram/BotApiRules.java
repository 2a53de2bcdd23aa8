package nerchinsk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the Bot API allows, for the methods that the bot uses (Bot API 10.1, core.telegram.org/bots/api). */
final class BotApiRules {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("getUpdates", "offset limit timeout allowed_updates"), Map.entry("getMe", ""),
            Map.entry("deleteWebhook", "drop_pending_updates"),
            Map.entry("sendMessage",
                    "*chat_id *text message_thread_id parse_mode link_preview_options reply_parameters "
                            + "reply_markup disable_notification"),
            Map.entry("sendPoll",
                    "*chat_id *question *options message_thread_id is_anonymous type correct_option_ids explanation "
                            + "open_period reply_parameters"),
            Map.entry("stopPoll", "*chat_id *message_id reply_markup"),
            Map.entry("sendPhoto",
                    "*chat_id *photo message_thread_id caption caption_entities reply_parameters"),
            Map.entry("sendDocument",
                    "*chat_id *document message_thread_id caption caption_entities reply_parameters"),
            Map.entry("getFile", "*file_id"),
            Map.entry("editMessageText",
                    "*chat_id *message_id *text parse_mode link_preview_options reply_markup"),
            Map.entry("editMessageReplyMarkup", "*chat_id *message_id reply_markup"),
            Map.entry("sendChatAction", "*chat_id *action message_thread_id"),
            Map.entry("answerCallbackQuery", "*callback_query_id text show_alert url cache_time"),
            Map.entry("answerInlineQuery", "*inline_query_id *results cache_time is_personal next_offset button"),
            Map.entry("getChatMember", "*chat_id *user_id"),
            Map.entry("setMyCommands", "*commands scope language_code"),
            Map.entry("setMyDescription", "description language_code"),
            Map.entry("setMyShortDescription", "short_description language_code"));
    private static final Set<String> TAGS = Set.of("b", "i", "blockquote", "a");
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)(?: href=\"([^\"<>]*)\")?>");
    private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|amp|quot);");

    private BotApiRules() {
    }

    /** What is wrong with a call; null if nothing. */
    static @Nullable String violation(String method, JsonNode body) {
        String fields = FIELDS.get(method);
        if (fields == null) {
            return "no such method";
        }
        List<String> known = Arrays.stream(fields.split(" ")).map(field -> field.replace("*", "")).toList();
        for (String field : (Iterable<String>) body::fieldNames) {
            if (!known.contains(field) || body.get(field).isNull()) {
                return "a field too many: " + field;
            }
        }
        for (String field : fields.split(" ")) {
            if (field.startsWith("*") && !body.has(field.substring(1))) {
                return "a field is missing: " + field.substring(1);
            }
        }
        return Arrays
                .asList(id(body, "chat_id"), text(body), reply(body.path("reply_parameters")),
                        keyboard(body.path("reply_markup")), special(method, body))
                .stream().filter(wrong -> wrong != null).findFirst().orElse(null);
    }

    private static @Nullable String id(JsonNode body, String field) {
        return !body.has(field) || body.get(field).asText().matches("-?\\d+") ? null : "no id: " + field;
    }

    private static @Nullable String reply(JsonNode reply) {
        return reply.has("quote_entities") && !reply.has("quote") ? "entities of no quote" : null;
    }

    private static @Nullable String special(String method, JsonNode body) {
        return switch (method) {
            case "answerCallbackQuery" ->
                body.path("text").asText().length() > 200 ? "a notice of more than 200 characters" : null;
            case "setMyDescription" ->
                body.path("description").asText().length() > 512 ? "a description of more than 512" : null;
            case "setMyShortDescription" ->
                body.path("short_description").asText().length() > 120 ? "a description of more than 120" : null;
            case "sendPoll" -> poll(body);
            case "setMyCommands" -> commands(body.path("commands"));
            case "answerInlineQuery" -> inline(body.path("results"));
            case "sendPhoto", "sendDocument" ->
                body.path("caption").asText().length() > 1024 ? "a caption of more than 1024" : null;
            case "sendChatAction" -> body.path("action").asText().equals("typing") ? null : "another action";
            case "getUpdates" -> body.path("allowed_updates").isArray() ? null : "allowed_updates is not set";
            default -> null;
        };
    }

    private static @Nullable String commands(JsonNode commands) {
        for (JsonNode command : commands) {
            int length = command.path("description").asText().length();
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}") || length < 1 || length > 256
                    || command.size() != 2) {
                return "a command that is none: " + command;
            }
        }
        return commands.size() <= 100 ? null : "more than 100 commands";
    }

    private static @Nullable String poll(JsonNode body) {
        List<String> options = new ArrayList<>();
        body.path("options").forEach(option -> options.add(option.size() == 1 ? option.path("text").asText() : ""));
        JsonNode right = body.path("correct_option_ids");
        String explanation = body.path("explanation").asText();
        return Stream.of(
                length(body.path("question").asText(), 300) ? "" : "a question that is none",
                options.size() >= 2 && options.size() <= 12 ? "" : options.size() + " options",
                options.stream().allMatch(option -> length(option, 100)) ? "" : "an option that is none: " + options,
                options.stream().map(String::strip).distinct().count() == options.size() ? "" : "the same option twice",
                body.path("type").asText().equals("quiz") ? "" : "no quiz",
                body.path("is_anonymous").asBoolean(true) ? "nobody would know who answered" : "",
                right.size() == 1 && right.get(0).isInt() && right.get(0).asInt() >= 0
                        && right.get(0).asInt() < options.size() ? "" : "no right option: " + right,
                explanation.length() <= 200 && explanation.chars().filter(sign -> sign == '\n').count() <= 2
                        ? ""
                        : "an explanation of " + explanation.length(),
                body.path("open_period").asInt() >= 5 && body.path("open_period").asInt() <= 600 ? "" : "no time")
                .filter(wrong -> !wrong.isEmpty()).findFirst().orElse(null);
    }

    private static boolean length(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }

    private static @Nullable String inline(JsonNode results) {
        Set<String> ids = new HashSet<>();
        for (JsonNode result : results) {
            int length = result.path("id").asText().getBytes(StandardCharsets.UTF_8).length;
            String wrong = html(result.path("input_message_content").path("message_text").asText());
            if (!ids.add(result.path("id").asText()) || length < 1 || length > 64
                    || !result.path("type").asText().equals("article") || result.path("title").asText().isEmpty()) {
                return "a result that is none: " + result;
            }
            if (wrong != null) {
                return wrong;
            }
        }
        return results.size() <= 50 ? null : "more than 50 results";
    }

    private static @Nullable String text(JsonNode body) {
        return body.path("parse_mode").asText().equals("HTML") ? html(body.path("text").asText()) : null;
    }

    private static @Nullable String html(String code) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(code);
        StringBuilder seen = new StringBuilder();
        int at = 0;
        while (tags.find()) {
            seen.append(code, at, tags.start());
            at = tags.end();
            if (!TAGS.contains(tags.group(2))) {
                return "no such tag: " + tags.group();
            }
            if (tags.group(1).isEmpty()) {
                open.push(tags.group(2));
            } else if (open.isEmpty() || !open.pop().equals(tags.group(2))) {
                return "can't parse entities: " + tags.group();
            }
        }
        seen.append(code.substring(at));
        String rest = ENTITY.matcher(seen).replaceAll("x");
        if (!open.isEmpty() || rest.contains("<") || rest.contains(">") || rest.contains("&")) {
            return "can't parse entities";
        }
        return rest.isBlank() || rest.length() > 4096 ? "a text of " + rest.length() : null;
    }

    private static @Nullable String keyboard(JsonNode markup) {
        List<JsonNode> buttons = new ArrayList<>();
        markup.path("inline_keyboard").forEach(row -> row.forEach(buttons::add));
        for (JsonNode button : buttons) {
            int length = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
            if (button.path("text").asText().isBlank() || length < 1 || length > 64) {
                return "a button that is none: " + button;
            }
        }
        return markup.isMissingNode() || !buttons.isEmpty() ? null : "a keyboard without buttons";
    }
}
