package nerchinsk.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Texts boiled down to a few bytes by SHA-256: the same for the same texts in the same order, others for any others.
 * For one reading, after which it is empty again; not for use by several threads.
 */
public final class Digest {
    private final MessageDigest sha256 = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same with {@code text} behind what was added before; nothing parts the two. */
    public Digest add(String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return sha256.digest();
    }

    /** All bytes as 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The first {@code bytes} of them, two hexadecimal digits each. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(), 0, bytes);
    }
}
