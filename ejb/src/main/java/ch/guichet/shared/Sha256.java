package ch.guichet.shared;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of bytes as 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** The fingerprint of a text as UTF-8. */
    public static String ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** For what is too large to be held at once: told the bytes as they pass. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Takes what is written to it, keeps nothing of it, and knows its fingerprint and length. */
    public static final class Counting extends OutputStream {
        private final MessageDigest digest = digest();
        private long bytes;

        @Override
        public void write(int one) {
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            digest.update(some, from, count);
            bytes += count;
        }

        /** The fingerprint of all that was written; asked for once. */
        public String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }

        public long bytes() {
            return bytes;
        }
    }
}
