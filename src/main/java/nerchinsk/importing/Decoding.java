package nerchinsk.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nerchinsk.folder.FileKind;

/** Turns the bytes of a foreign file into a text, whatever it was written in. */
final class Decoding {
    /** Texts have a stray control character at most; in shares of all characters. */
    private static final double CONTROL_SHARE = 0.002;
    private static final String NO_TEXT = "is not a text: save it as plain text, Markdown or HTML";

    private Decoding() {
    }

    /** What {@code bytes} turn out to be. */
    static Decoded decode(byte[] bytes) {
        Optional<String> kind = FileKind.of(bytes);
        if (bytes.length == 0) {
            return new Decoded.NotText(Obstacle.EMPTY, "is empty");
        }
        if (kind.isPresent()) {
            return new Decoded.NotText(Obstacle.NOT_TEXT,
                    "is " + kind.get() + ", not a text: save it as plain text, Markdown or HTML");
        }
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = LikelyCharset.wide(bytes);
        if (wide.isPresent()) {
            return decode(bytes, 0, wide.get(), "UTF-16 without a byte order mark");
        }
        if (strict(bytes, 0, StandardCharsets.UTF_8).isPresent()) {
            return decode(bytes, 0, StandardCharsets.UTF_8, "UTF-8");
        }
        Charset charset = LikelyCharset.of(bytes);
        return decode(bytes, 0, charset, charset.name());
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        int third = bytes.length > 2 ? bytes[2] & 0xFF : -1;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return Optional.of(decode(bytes, 3, StandardCharsets.UTF_8, "UTF-8 with a byte order mark"));
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16"));
        }
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(decode(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16"));
        }
        return Optional.empty();
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset, String name) {
        Optional<String> text = strict(bytes, from, charset);
        if (text.isEmpty()) {
            return new Decoded.NotText(Obstacle.NOT_TEXT, NO_TEXT);
        }
        String lines = text.get().replace("\r\n", "\n").replaceAll("[\\r\\x0B\\x85\\u2028\\u2029]", "\n").replace("\f",
                "\n\n");
        String printable = printable(lines);
        if (lines.length() - printable.length() > Math.max(1, lines.length() * CONTROL_SHARE)) {
            return new Decoded.NotText(Obstacle.NOT_TEXT, NO_TEXT);
        }
        return printable.isBlank()
                ? new Decoded.NotText(Obstacle.EMPTY, "is empty")
                : new Decoded.Text(printable, name);
    }

    /** The text of {@code bytes} from {@code from} on; empty if they are not all characters of {@code charset}. */
    static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional
                    .of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Without the characters that no text file should hold: those that YAML 1.1 does not count as printable. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0x7E || c >= 0xA0 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

}
