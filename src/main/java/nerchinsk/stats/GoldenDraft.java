package nerchinsk.stats;

import java.util.List;
import java.util.function.Function;
import nerchinsk.intent.Intent;

/** Groups of questions as a list of golden questions that lacks nothing but the answers. */
public final class GoldenDraft {
    /** More wordings of one matter tell nothing new; our choice. */
    private static final int WORDINGS = 5;

    private GoldenDraft() {
    }

    /**
     * The list, as a file of its own.
     *
     * @param intents what a question asks for, to be looked over
     */
    public static String of(List<Group> groups, Function<Lack, Intent> intents) {
        StringBuilder text = new StringBuilder("""
                # Questions without a good answer, the most frequent first. For each, either
                #   answers: what the right sentence must hold, as ["16 July 2001"], or
                #   unanswerable: true in its place, if the documents shall not tell.
                # Check language and intent, remove what is of no use, then add the rest to questions.yaml.

                questions:
                """);
        groups.forEach(group -> add(text, group, intents));
        return groups.isEmpty() ? text.append("  []\n").toString() : text.toString();
    }

    private static void add(StringBuilder text, Group group, Function<Lack, Intent> intents) {
        Lack lack = group.lacks().stream().filter(one -> one.question().equals(group.question())).findFirst()
                .orElseThrow();
        text.append("\n  # ").append(group.times()).append(group.times() == 1 ? " time: " : " times: ")
                .append(UnansweredCsv.causes(group)).append('\n');
        group.wordings().stream().skip(1).limit(WORDINGS)
                .forEach(wording -> text.append("  # also: ").append(wording).append('\n'));
        group.nearest().forEach(nearest -> text.append("  # nearest: ").append(nearest).append('\n'));
        text.append("  - question: ").append(quoted(lack.question())).append("\n    language: ")
                .append(group.language().code()).append("\n    intent: ").append(intents.apply(lack).code())
                .append("\n    answers: []\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
