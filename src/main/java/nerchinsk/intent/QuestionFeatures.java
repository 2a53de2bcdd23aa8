package nerchinsk.intent;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;

/** Experimental. */
final class QuestionFeatures {
    static int WINDOW = Integer.getInteger("w", 6);
    static int PAIRS = Integer.getInteger("p", 8);
    private final Language language;
    private final Heads heads;
    private final Askers askers;

    QuestionFeatures(Language language) {
        this.language = language;
        heads = new Heads(language);
        askers = new Askers(language);
    }

    String[] of(String question) {
        List<Word> words = Words.of(question);
        int start = start(words);
        List<String> f = new ArrayList<>();
        String previous = "^";
        int asking = asking(question, words, start);
        int low = asking < 0 ? start : Math.max(start, asking - 2);
        int high = asking < 0 ? words.size() : asking + WINDOW;
        for (int i = start; i < words.size(); i++) {
            Word w = words.get(i);
            if (i < low || i > high && i < words.size() - 2) {
                previous = "~";
                continue;
            }
            String form = shown(w);
            f.add("w " + form);
            if (w.kind() == Word.Kind.CONTENT && !w.stem().equals(w.form())) {
                f.add("s " + w.stem());
            }
            f.add("b " + previous + " " + form);
            previous = form;
        }
        if (start < words.size()) {
            f.add("b " + previous + " $");
            f.add("first " + shown(words.get(start)));
            f.add("last " + shown(words.getLast()));
        }
        int n = words.size() - start;
        f.add("len " + (n <= 1 ? "1" : n <= 2 ? "2" : n <= 4 ? "4" : "9"));
        if (asking < 0) {
            f.add("q none");
            bare(words, start, f);
        } else {
            asked(words, start, asking, f);
        }
        return f.toArray(String[]::new);
    }

    private int start(List<Word> words) {
        int start = 0;
        while (start < words.size() && askers.is("preface", words.get(start))
                && askers.asker(words.get(start)) == null) {
            start++;
        }
        for (int i = start; i < words.size(); i++) {
            if (askers.asker(words.get(i)) != null || i == start && askers.is("name", words.get(i))) {
                return start;
            }
        }
        return 0;
    }

    private int asking(String text, List<Word> words, int start) {
        int first = -1;
        for (int i = start; i < words.size(); i++) {
            if (askers.asker(words.get(i)) == null) {
                continue;
            }
            if (first < 0) {
                first = i;
                if (!conjunction(words, i, start)) {
                    return i;
                }
            } else if (afterComma(text, words, i)) {
                return i;
            }
        }
        return first;
    }

    private boolean conjunction(List<Word> words, int i, int start) {
        if (i != start) {
            return false;
        }
        String a = askers.asker(words.get(i));
        return switch (a) {
            case "when", "where" -> i + 1 < words.size() && !askers.is("copula", words.get(i + 1));
            case "когда", "где", "как" -> i + 1 < words.size() && !askers.is("called", words.get(i + 1));
            case null, default -> false;
        };
    }

    private boolean afterComma(String text, List<Word> words, int i) {
        for (int j = i; j > 0 && j >= i - 1; j--) {
            if (text.substring(words.get(j - 1).span().end(), words.get(j).span().start()).contains(",")) {
                return true;
            }
        }
        return false;
    }

    private void asked(List<Word> words, int start, int at, List<String> f) {
        Word asker = words.get(at);
        String q = askers.asker(asker);
        f.add("q " + q);
        f.add("qf " + asker.form());
        String before = at > start && words.get(at - 1).kind() == Word.Kind.FUNCTION
                ? words.get(at - 1).form()
                : at == start ? "^" : "x";
        f.add("qp " + before + " " + q);
        if (at + 1 < words.size()) {
            Word next = words.get(at + 1);
            f.add("q2 " + q + " " + shown(next));
            if (askers.is("measure", next)) {
                f.add("measure " + q);
            }
        } else {
            f.add("q2 " + q + " $");
        }
        for (int i = start; i < words.size(); i++) {
            Word w = words.get(i);
            for (String list : List.of("cause", "sign", "ago")) {
                if (i != at && (i >= at - 2 && i <= at + 8 || i >= words.size() - 2) && askers.is(list, w)) {
                    f.add("v " + q + " " + list);
                    if (i == at + 1) {
                        f.add("v2 " + q + " " + list);
                    }
                }
            }
        }
        for (int i = start; i < words.size(); i++) {
            Word w = words.get(i);
            if (i != at && w.kind() == Word.Kind.CONTENT && i >= at - 2 && i <= at + PAIRS) {
                f.add("p " + q + " " + w.stem());
            }
        }
        Focus focus = focus(words, at, q);
        if (focus == null) {
            f.add("f none " + q);
            return;
        }
        f.add("f " + focus.way + " " + focus.noun.stem());
        String intent = focus.intent == null ? "none" : focus.intent;
        f.add("c " + intent);
        f.add("c " + focus.way + " " + intent);
        f.add("c " + focus.way + " " + focus.det + " " + intent);
        f.add("c " + before + " " + intent);
        String form = focus.noun.form();
        for (int l = 2; l <= 3; l++) {
            if (form.length() > l + 2) {
                f.add("e " + q + " " + form.substring(form.length() - l));
            }
        }
    }

    record Focus(String way, String det, Word noun, @Nullable String intent) {
    }

    private @Nullable Focus focus(List<Word> words, int at, String q) {
        boolean english = language == Language.ENGLISH;
        if (english) {
            if (!q.equals("what") && !q.equals("which")) {
                return null;
            }
            int j = at + 1;
            boolean copula = false;
            boolean of = false;
            while (j < words.size() && askers.is("copula", words.get(j))) {
                copula = true;
                if (List.of("did", "do", "does").contains(words.get(j).form())) {
                    return null;
                }
                j++;
            }
            return run(words, j, copula ? "is" : "noun");
        }
        if (q.equals("как") && at + 1 < words.size() && askers.is("called", words.get(at + 1))) {
            return run(words, at + 2, "called");
        }
        if (q.equals("как") && at + 1 < words.size() && heads.intent(words.get(at + 1)) != null) {
            return run(words, at + 1, "как");
        }
        if (q.equals("какой") || q.equals("который")) {
            return run(words, at + 1, "noun");
        }
        if (q.equals("что") && at + 1 < words.size() && words.get(at + 1).form().equals("за")) {
            return run(words, at + 2, "noun");
        }
        return null;
    }

    private @Nullable Focus run(List<Word> words, int from, String way) {
        return language == Language.ENGLISH ? english(words, from, way) : russian(words, from, way);
    }

    private @Nullable Focus english(List<Word> words, int from, String way) {
        int j = from;
        String det = "none";
        while (j < words.size() && words.get(j).kind() == Word.Kind.FUNCTION) {
            String form = words.get(j).form();
            det = form.equals("a") || form.equals("an") ? "a" : "the";
            j++;
        }
        Word head = null;
        Word listed = null;
        int n = 0;
        for (; j < words.size() && n < 5; j++, n++) {
            Word w = words.get(j);
            if (w.kind() == Word.Kind.FUNCTION) {
                break;
            }
            if (w.kind() == Word.Kind.NAME) {
                if (way.equals("noun") && "who".equals(heads.intent(w))) {
                    listed = w;
                    head = w;
                    continue;
                }
                if (head != null)
                    break;
                continue;
            }
            boolean verb = head != null && !way.equals("is") && (w.form().endsWith("ed") || askers.is("past", w));
            boolean ends = head != null && !way.equals("is") && w.form().endsWith("s") && !w.form().endsWith("ss");
            if (verb || ends && heads.intent(w) == null) {
                break;
            }
            head = w;
            if (heads.intent(w) != null) {
                listed = w;
            }
            if (ends)
                break;
        }
        if (head == null) {
            return null;
        }
        if (askers.is("name-of", head) && j < words.size() && words.get(j).form().equals("of")) {
            Focus of = english(words, j + 1, "name");
            return of == null ? new Focus(way, det, head, null) : of;
        }
        Word noun = listed == null ? head : listed;
        return new Focus(way, noun == head ? det : "inner", noun, heads.intent(noun));
    }

    private @Nullable Focus russian(List<Word> words, int from, String way) {
        Word head = null;
        Word listed = null;
        int n = 0;
        for (int j = from; j < words.size() && n < 5; j++) {
            Word w = words.get(j);
            if (w.kind() == Word.Kind.FUNCTION) {
                if (head == null && n == 0 || askers.is("copula", w) && adjective(head)) {
                    continue;
                }
                break;
            }
            n++;
            if (head != null && !adjective(head) && listed == null && askers.is("copula", w)) {
                break;
            }
            if (head == null || adjective(head)) {
                head = w;
            }
            if (heads.intent(w) != null && listed == null && w.kind() == Word.Kind.CONTENT) {
                listed = w;
            }
        }
        if (head == null) {
            return null;
        }
        Word noun = listed == null ? head : listed;
        return new Focus(way, noun == head ? "none" : "inner", noun, heads.intent(noun));
    }

    private static boolean adjective(Word w) {
        return w.form().matches(".*(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)")
                && w.form().length() > 4;
    }

    private void bare(List<Word> words, int start, List<String> f) {
        if (start < words.size() && askers.is("name", words.get(start))) {
            Focus focus = run(words, start + 1, "named");
            if (focus != null) {
                f.add("c named " + focus.intent);
                f.add("c " + focus.intent);
                f.add("f named " + focus.noun.stem());
                return;
            }
        }
        for (int i = start; i < words.size(); i++) {
            String intent = heads.intent(words.get(i));
            if (intent != null) {
                f.add("bare " + intent);
                if (i == start) {
                    f.add("bare first " + intent);
                }
                if (i == words.size() - 1) {
                    f.add("bare last " + intent);
                }
            }
        }
    }

    private static String shown(Word w) {
        return switch (w.kind()) {
            case NAME -> "#name";
            case NUMBER ->
                w.form().matches("1\\d{3}|20\\d\\d") ? "#year" : w.form().matches("\\d+") ? "#number" : "#code";
            case FUNCTION, CONTENT -> w.form();
        };
    }
}
