package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Reply;
import nerchinsk.knowledge.Kind;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Term;
import nerchinsk.telegram.Pressed.Action;
import nerchinsk.text.Language;

/** The buttons under replies. */
final class Buttons {
    /** Terms on a page; our choice. */
    private static final int PAGE = 8;
    /** In UTF-16 units, what a telephone shows of a label; our choice. */
    private static final int MOST_LABEL = 60;

    private Buttons() {
    }

    /** The buttons under {@code reply}. */
    static Keyboard under(Chat chat, Reply reply) {
        Language language = reply.language();
        return switch (reply) {
            case Reply.Answered(Language in, Answer answer, var examples) -> answer.shown()
                    .map(quote -> quote(chat, quote, language, !answer.others().isEmpty()))
                    .orElseGet(() -> unknown(language, !answer.others().isEmpty(), true));
            case Reply.Another another -> quote(chat, another.quote(), language, true);
            case Reply.Welcome welcome -> examples(welcome.examples());
            case Reply.Talk talk -> examples(talk.examples());
            case Reply.Terms terms -> terms(terms.kind(), terms.terms(), 0, language);
            case Reply.Speaking speaking -> languages(language);
            case Reply.Nearby nearby -> Keyboard.NONE;
            case Reply.Around around -> Keyboard.NONE;
            case Reply.Sources sources -> Keyboard.NONE;
            case Reply.Told told -> Keyboard.NONE;
            case Reply.Nothing nothing -> Keyboard.NONE;
        };
    }

    /**
     * Under a quote.
     *
     * @param more whether the next best sentence can be asked for
     */
    static Keyboard quote(Chat chat, Quote quote, Language language, boolean more) {
        String sentence = Integer.toString(quote.sentence().number());
        List<Button> first = new ArrayList<>();
        first.add(button(say(language, "button.context"), Action.CONTEXT, chat, sentence));
        if (more) {
            first.add(button(say(language, "button.more"), Action.MORE, chat, sentence));
        }
        if (chat.edition(quote).isPresent()) {
            String other = quote.language().other().code().toUpperCase(Locale.ROOT);
            first.add(button(other, Action.EDITION, chat, sentence));
        }
        return new Keyboard(List.of(first,
                List.of(button("👍", Action.GOOD, chat, sentence), button("👎", Action.BAD, chat, sentence))));
    }

    /** Under a quote that does not help: why it does not. */
    static Keyboard reasons(Chat chat, String sentence, Language language) {
        return new Keyboard(List.of(
                List.of(button(say(language, "button.wrong"), Action.WRONG, chat, sentence),
                        button(say(language, "button.outdated"), Action.OUTDATED, chat, sentence)),
                List.of(button(say(language, "button.off_target"), Action.OFF_TARGET, chat, sentence))));
    }

    /** Under the word that nothing was found. */
    static Keyboard unknown(Language language, boolean nearest, boolean report) {
        List<Button> row = new ArrayList<>();
        if (nearest) {
            row.add(new Button(say(language, "button.nearest"), new Pressed(Action.NEAREST, "", "").data()));
        }
        if (report) {
            row.add(new Button(say(language, "button.report"), new Pressed(Action.REPORT, "", "").data()));
        }
        return new Keyboard(List.of(row));
    }

    /** Questions to tap. */
    static Keyboard examples(List<String> questions) {
        List<List<Button>> rows = new ArrayList<>();
        for (String question : questions) {
            rows.add(List
                    .of(new Button(question, new Pressed(Action.EXAMPLE, "", Integer.toString(rows.size())).data())));
        }
        return new Keyboard(rows);
    }

    /** A page of terms to tap. */
    static Keyboard terms(Kind kind, List<Term> terms, int page, Language language) {
        int pages = Math.max(1, (terms.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 0, pages - 1);
        List<List<Button>> rows = new ArrayList<>();
        for (Term term : terms.subList(shown * PAGE, Math.min(terms.size(), (shown + 1) * PAGE))) {
            String data = new Pressed(Action.TERM, language.code(), term.id()).data();
            if (data.getBytes(StandardCharsets.UTF_8).length <= Button.MOST_BYTES) {
                rows.add(List.of(new Button(label(term, language), data)));
            }
        }
        List<Button> turning = new ArrayList<>();
        if (shown > 0) {
            turning.add(page(say(language, "button.back"), kind, shown - 1, language));
        }
        if (shown < pages - 1) {
            turning.add(page(say(language, "button.on"), kind, shown + 1, language));
        }
        rows.add(turning);
        return new Keyboard(rows);
    }

    private static Button page(String label, Kind kind, int page, Language language) {
        return new Button(label, new Pressed(Action.PAGE, language.code(), kind.word() + "." + page).data());
    }

    private static String label(Term term, Language language) {
        Names names = term.names().getOrDefault(language, term.names().values().iterator().next());
        String name = names.name();
        return name.length() <= MOST_LABEL ? name : Cutting.start(name, MOST_LABEL).of(name) + Cutting.LEFT_OUT;
    }

    /** Languages to choose from. */
    static Keyboard languages(Language language) {
        List<Button> row = new ArrayList<>();
        for (Language each : Language.values()) {
            row.add(new Button(say(language, "button." + each.code()),
                    new Pressed(Action.LANGUAGE, "", each.code()).data()));
        }
        return new Keyboard(List.of(row,
                List.of(new Button(say(language, "button.auto"), new Pressed(Action.LANGUAGE, "", "auto").data()))));
    }

    private static Button button(String label, Action action, Chat chat, String sentence) {
        return new Button(label, new Pressed(action, chat.fingerprint(), sentence).data());
    }
}
