package nerchinsk.checking;

import nerchinsk.knowledge.Passage;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.TextFile;

/** Finds the place in a file of what a reader sees in a passage. */
final class Places {
    private Places() {
    }

    /**
     * Where the character of {@code passage} with this offset stands in {@code file}: visible characters are found one
     * after another, what stands between them are marks. The beginning of the passage, if the two do not fit.
     */
    static Place of(TextFile file, Passage passage, int offset) {
        String raw = file.text();
        int line = passage.line();
        int at = startOf(raw, line);
        int lineStart = at;
        int found = at;
        int foundLine = line;
        int foundStart = at;
        for (int i = 0; i <= offset && i < passage.text().length(); i++) {
            char wanted = passage.text().charAt(i);
            while (at < raw.length() && !isSame(raw.charAt(at), wanted)) {
                if (raw.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
                at++;
            }
            if (at == raw.length()) {
                return file.place(passage.line(), 1);
            }
            found = at;
            foundLine = line;
            foundStart = lineStart;
            if (raw.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
        return file.place(foundLine, 1 + raw.codePointCount(foundStart, found));
    }

    private static int startOf(String raw, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = raw.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static boolean isSame(char raw, char seen) {
        return raw == seen || seen == ' ' && (Character.isWhitespace(raw) || Character.isSpaceChar(raw));
    }
}
