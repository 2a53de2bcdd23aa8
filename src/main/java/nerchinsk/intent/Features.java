package nerchinsk.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nerchinsk.intent.Askers.Role;
import nerchinsk.language.Word;
import nerchinsk.text.Language;

/**
 * What a question shows of its intent, as strings: the words near the one that asks, by themselves and in pairs, the
 * noun that is asked about and its class. Names and numbers count only as such.
 */
final class Features {
    /** In words before and behind the asking one: what is further away is about the subject. By cross-validation. */
    private static final int BEFORE = 2;
    private static final int BEHIND = 6;
    /** The last words count all the same: "… called?", "… named after?". */
    private static final int LAST = 2;
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
    private static final List<Role> TELLING = List.of(Role.CAUSE, Role.SIGN, Role.AGO);

    /** The class of nouns that stand for things: as telling as no class, and a little more. */
    private static final String THING = Intent.WHAT.code();
    private static final List<Role> TALK = List.of(Role.GREETING, Role.THANKS, Role.BOT);

    private final Askers askers;
    private final Familiar familiar;
    private final Heads heads;
    private final ShapeReader shapes;

    Features(Language language, Askers askers, Familiar familiar) {
        this.askers = askers;
        this.familiar = familiar;
        heads = new Heads(language);
        shapes = new ShapeReader(language, askers, heads);
    }

    /** The features of {@code question}, which has these words, in a fixed order; one without words has some, too. */
    List<String> of(String question, List<Word> words) {
        Shape shape = shapes.read(question, words);
        List<String> features = new ArrayList<>();
        features.add("asker " + shape.asker());
        features.add("length " + length(shape.words().size()));
        addWords(shape, features);
        addTalk(shape.words(), features);
        if (shape.asks()) {
            addAsker(shape, features);
            addPairs(shape, features);
        }
        if (shape.focus() != null) {
            addFocus(shape, shape.focus(), features);
        } else if (shape.asks()) {
            features.add("focus none " + shape.asker());
        } else {
            addNouns(shape.words(), features);
        }
        return features;
    }

    /** One, two, three or four, more. */
    private static String length(int words) {
        return words <= 2 ? String.valueOf(words) : words <= 4 ? "3" : "5";
    }

    private void addWords(Shape shape, List<String> features) {
        String previous = "^";
        for (int i = 0; i < shape.words().size(); i++) {
            if (!isNear(shape, i)) {
                previous = "…";
                continue;
            }
            Word word = shape.words().get(i);
            features.add("word " + (word.kind() == Word.Kind.CONTENT ? word.stem() : shown(word)));
            features.add("two " + previous + " " + shown(word));
            previous = shown(word);
        }
        if (!shape.words().isEmpty() && shape.words().getLast().kind() == Word.Kind.FUNCTION) {
            features.add("last " + shape.words().getLast().form());
        }
    }

    /** Words that are said to the bot, and whether there are others. */
    private void addTalk(List<Word> words, List<String> features) {
        for (Role role : TALK) {
            if (anyPlays(role, words)) {
                features.add("talk " + role);
                features.add("talk " + role + (isTalkOnly(words) ? " alone" : " and more"));
                features.add("talk " + role + " " + (askers.plays(role, words.getFirst()) ? "first" : "later"));
            }
        }
        if (isTalkOnly(words)) {
            features.add("talk only");
        }
    }

    private boolean anyPlays(Role role, List<Word> words) {
        for (Word word : words) {
            if (askers.plays(role, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTalkOnly(List<Word> words) {
        for (Word word : words) {
            boolean talk = askers.plays(Role.GREETING, word) || askers.plays(Role.THANKS, word) || askers.plays(
                    Role.BOT, word);
            if (!talk && word.kind() != Word.Kind.FUNCTION) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(Shape shape, int i) {
        return !shape.asks() || i >= shape.at() - BEFORE && i <= shape.at() + BEHIND || i >= shape.words().size()
                - LAST;
    }

    private void addAsker(Shape shape, List<String> features) {
        features.add("before " + before(shape) + " " + shape.asker());
        boolean measures = shape.at() + 1 < shape.words().size() && askers.plays(Role.MEASURE, shape.words().get(shape
                .at() + 1));
        if (measures) {
            features.add("measure " + shape.asker());
        }
    }

    /** The word of grammar before the asking one: "in" of "in what year". */
    private static String before(Shape shape) {
        if (!shape.asks() || shape.at() == 0) {
            return "^";
        }
        Word before = shape.words().get(shape.at() - 1);
        return before.kind() == Word.Kind.FUNCTION ? before.form() : "…";
    }

    /** The asking word with each other one that means something. */
    private void addPairs(Shape shape, List<String> features) {
        String form = shape.words().get(shape.at()).form();
        for (int i = 0; i < shape.words().size(); i++) {
            Word word = shape.words().get(i);
            if (i == shape.at() || !isNear(shape, i)) {
                continue;
            }
            if (word.kind() == Word.Kind.CONTENT) {
                features.add("pair " + shape.asker() + " " + word.stem());
            }
            for (Role role : TELLING) {
                if (askers.plays(role, word)) {
                    features.add("role " + shape.asker() + " " + role);
                    features.add("role " + (i == shape.at() + 1 ? form + " next " : form + " far ") + role);
                }
            }
        }
    }

    private void addFocus(Shape shape, Focus focus, List<String> features) {
        String intent = focus.intent() == null || THING.equals(focus.intent()) ? "none" : focus.intent();
        if (THING.equals(focus.intent())) {
            features.add("thing " + focus.way());
            features.add("thing " + before(shape) + " " + shape.asker());
        }
        features.add("noun " + focus.way() + " " + focus.noun().stem());
        features.add("class " + intent);
        features.add("class " + focus.way() + " " + intent);
        features.add("class " + focus.way() + " " + focus.determiner() + " " + intent);
        features.add("class " + before(shape) + " " + intent);
        features.add("class " + (familiar.named(shape.words()) ? "familiar " : "other ") + focus.way() + " " + intent);
        String form = focus.noun().form();
        for (int length = 2; length <= 3; length++) {
            if (form.length() > length + 2) {
                features.add("ending " + shape.asker() + " " + form.substring(form.length() - length));
            }
        }
    }

    /** The telling nouns of a question without a word that asks: "нерчинский договор дата". */
    private void addNouns(List<Word> words, List<String> features) {
        for (int i = 0; i < words.size(); i++) {
            String intent = heads.intent(words.get(i));
            if (intent != null) {
                features.add("bare " + intent);
                features.add("bare " + (i == 0 ? "first " : i == words.size() - 1 ? "last " : "inner ") + intent);
            }
        }
    }

    private static String shown(Word word) {
        return switch (word.kind()) {
            case NAME -> "#name";
            case NUMBER -> YEAR.matcher(word.form()).matches()
                    ? "#year"
                    : NUMBER.matcher(word.form()).matches()
                            ? "#number"
                            : "#code";
            case FUNCTION, CONTENT -> word.form();
        };
    }
}
