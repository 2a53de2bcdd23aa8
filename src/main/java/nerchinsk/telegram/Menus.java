package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Telegram which commands there are and what the bot is, in each language. */
final class Menus {
    private static final Logger LOG = LoggerFactory.getLogger(Menus.class);
    private static final Map<MenuScope, List<String>> COMMANDS = Map.of(
            MenuScope.PRIVATE,
            List.of("ask", "quiz", "score", "me", "skip", "stop", "sources", "treaties", "people", "timeline",
                    "language", "about",
                    "privacy", "forget", "help"),
            MenuScope.GROUPS,
            List.of("ask", "quiz", "score", "me", "skip", "stop", "sources", "treaties", "people", "timeline", "help"),
            MenuScope.ADMINISTRATORS,
            List.of("ask", "quiz", "score", "me", "skip", "stop", "sources", "treaties", "people", "timeline",
                    "language", "help"));

    private static final List<String> OPERATORS = List.of("status", "reload", "rollback", "unanswered");

    private final Messenger messenger;
    private final Equipment equipment;

    Menus(Messenger messenger, Equipment equipment) {
        this.messenger = messenger;
        this.equipment = equipment;
    }

    /** Sets everything; what Telegram refuses is noted. */
    void set() {
        calls().forEach(call -> {
            if (messenger.make(call) instanceof Result.Refused refused) {
                LOG.warn("Telegram does not take the menu or description: {}", refused);
            }
        });
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Language language : Language.values()) {
            // English stands for all languages that have no words of their own.
            Optional<Language> whose = language == Language.ENGLISH ? Optional.empty() : Optional.of(language);
            for (MenuScope scope : MenuScope.values()) {
                calls.add(new Call.SetMenu(scope, whose,
                        items(COMMANDS.getOrDefault(scope, List.of()).stream(), language)));
            }
            equipment.operators().forEach(operator -> calls.add(new Call.SetOperatorMenu(operator, whose,
                    items(Stream.concat(OPERATORS.stream(),
                            COMMANDS.getOrDefault(MenuScope.PRIVATE, List.of()).stream()), language))));
            calls.add(new Call.Describe(whose, say(language, "description")));
            calls.add(new Call.DescribeBriefly(whose, say(language, "description.brief")));
        }
        return calls;
    }

    private static List<MenuItem> items(Stream<String> commands, Language language) {
        return commands.map(command -> new MenuItem(command, say(language, "menu." + command))).toList();
    }
}
