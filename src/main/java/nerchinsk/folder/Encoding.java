package nerchinsk.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

/** Turns bytes into a text: UTF-8 and nothing else, but the usual other encodings are called by their names. */
final class Encoding {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Of the bytes above ASCII, so many and more begin a pair of Cyrillic letters in windows-1251; none in UTF-8. */
    private static final double PAIR_SHARE = 0.5;
    /** Of every other byte of Russian or English UTF-16 texts, the share of 0 and 4 is higher. */
    private static final double UTF_16_SHARE = 0.9;

    private Encoding() {
    }

    /** The text of {@code bytes}, without a byte order mark and with LF at the ends of lines; or a problem. */
    static Reading<TextFile> decode(byte[] bytes, String prefix, String name) {
        Optional<String> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return refused(new Place(prefix + name, 1, 1).problem("is " + kind.get() + ", not a text: "
                    + "put a text file here"));
        }
        if (looksLikeUtf16(bytes)) {
            return refused(new Place(prefix + name, 1, 1).problem("looks like UTF-16: save it as UTF-8"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean undecodable = decoder.decode(in, out, true).isError();
        if (undecodable && IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0)) {
            return refused(new Place(prefix + name, 1, 1).problem("is not a text: put a text file here"));
        }
        if (undecodable) {
            return refused(badByte(bytes, in.position(), withoutMark(out.flip().toString()), prefix + name));
        }
        String text = withoutMark(out.flip().toString()).replace("\r\n", "\n").replace('\r', '\n');
        return new Reading<>(Optional.of(new TextFile(prefix, name, text)), List.of());
    }

    private static Reading<TextFile> refused(Problem problem) {
        return new Reading<>(Optional.empty(), List.of(problem));
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Problem badByte(byte[] bytes, int position, String before, String path) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String lineBefore = before.substring(before.lastIndexOf('\n') + 1);
        Place place = new Place(path, line, 1 + lineBefore.codePointCount(0, lineBefore.length()));
        return place.problem(looksLikeWindows1251(bytes)
                ? "looks like windows-1251: save it as UTF-8"
                : "not UTF-8 (byte 0x%02X): save it as UTF-8".formatted(bytes[position]));
    }

    private static boolean looksLikeWindows1251(byte[] bytes) {
        long high = IntStream.range(0, bytes.length).filter(i -> bytes[i] < 0).count();
        long pairs = IntStream.range(1, bytes.length).filter(i -> isLetter(bytes[i - 1]) && isLetter(bytes[i])).count();
        return pairs >= high * PAIR_SHARE;
    }

    private static boolean isLetter(byte windows1251) {
        return (windows1251 & 0xFF) >= 0xC0;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE || manyHighBytes(bytes, 0) || manyHighBytes(bytes, 1);
    }

    private static boolean manyHighBytes(byte[] bytes, int first) {
        long others = (bytes.length - first + 1) / 2;
        long found = 0;
        for (int i = first; i < bytes.length; i += 2) {
            found += bytes[i] == 0 || bytes[i] == 4 ? 1 : 0;
        }
        return found >= others * UTF_16_SHARE;
    }
}
