package nerchinsk.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses in which encoding a text was written that is not UTF-8. */
final class LikelyCharset {
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
    /** The ten commonest letters of Russian, as counted in the Russian National Corpus (ruscorpora.ru). */
    private static final String FREQUENT = "оеаинтсрвл";

    private LikelyCharset() {
    }

    /** UTF-16 without a byte order mark, if it looks like that. */
    static Optional<Charset> wide(byte[] bytes) {
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

    /** The one that the page declares, else the likeliest of those with a byte for a letter. */
    static Charset of(byte[] bytes) {
        return declared(bytes).orElseGet(() -> likeliest(bytes));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            return Optional.of(charset).filter(found -> Decoding.strict(bytes, 0, found).isPresent());
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
        return high < letters * CYRILLIC_SHARE && Decoding.strict(bytes, 0, WESTERN).isPresent()
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
