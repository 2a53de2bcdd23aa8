package nerchinsk.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.folder.FileKind;

/** Turns the bytes of a foreign file into a text, whatever it was written in. */
final class Decoding {
    private static final Pattern DECLARED = Pattern
            .compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
                    + "|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final List<Charset> CYRILLIC = List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"),
            Charset.forName("IBM866"));
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** A declaration stands within the first bytes of a page. */
    private static final int HEAD = 4096;
    /** Where fewer of the letters are above ASCII, a text is in Latin letters. */
    private static final double CYRILLIC_SHARE = 0.1;
    /** Of every other byte of a Russian or English UTF-16 text, the share of 0 and 4 is higher. */
    private static final double UTF_16_SHARE = 0.7;
    /** Texts have a stray control character at most; in shares of all characters. */
    private static final double CONTROL_SHARE = 0.002;
    private static final String NO_TEXT = "is not a text: save it as plain text, Markdown or HTML";
    private static final String FREQUENT = "оеаинтсрвл";

    private Decoding() {
    }

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
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return decode(bytes, 0, wide.get(), "UTF-16 without a byte order mark");
        }
        if (strict(bytes, 0, StandardCharsets.UTF_8).isPresent()) {
            return decode(bytes, 0, StandardCharsets.UTF_8, "UTF-8");
        }
        Charset charset = declared(bytes).orElseGet(() -> likeliest(bytes));
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

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
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

    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length % 2 == 0 && highBytes(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bytes.length % 2 == 0 && highBytes(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean highBytes(byte[] bytes, int first) {
        int found = 0;
        int all = 0;
        for (int i = first; i < Math.min(bytes.length, HEAD); i += 2) {
            found += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
            all++;
        }
        return found > all * UTF_16_SHARE;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            return Optional.of(charset).filter(found -> strict(bytes, 0, found).isPresent());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A page that names its encoding wrongly is read like one that does not name it.
            return Optional.empty();
        }
    }

    private static Charset likeliest(byte[] bytes) {
        long high = 0;
        long letters = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return high < letters * CYRILLIC_SHARE && strict(bytes, 0, WESTERN).isPresent()
                ? WESTERN
                : CYRILLIC.stream().max(Comparator.comparingLong(charset -> likelihood(new String(bytes, charset))))
                        .orElseThrow();
    }

    /**
     * How much a text looks Russian: frequent small letters speak for it; capitals after small letters, which KOI8-R
     * read as windows-1251 is full of, and characters that Russian does not use speak against it. Our own measure.
     */
    private static long likelihood(String text) {
        long score = 0;
        char before = ' ';
        for (char c : text.toCharArray()) {
            if (FREQUENT.indexOf(c) >= 0) {
                score++;
            } else if (c >= 'А' && c <= 'Я' && Character.isLetter(before)) {
                score--;
            } else if (c > 0x7E && !(c >= 'А' && c <= 'я') && "ёЁ«»—–“”„’…№\u00A0".indexOf(c) < 0) {
                score -= 2;
            }
            before = c;
        }
        return score;
    }
}
