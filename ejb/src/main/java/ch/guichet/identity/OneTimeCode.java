package ch.guichet.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time as RFC 6238 says and every authenticator app knows: HMAC-SHA-1, 30 seconds, six digits. */
final class OneTimeCode {
    static final int SECONDS = 30;
    static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;

    private OneTimeCode() {}

    /** The code of one step of 30 seconds since 1970. */
    static String at(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    /** The step this code belongs to: the present one, or the one before or after, because clocks differ. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        if (!typed.matches("[0-9]{" + DIGITS + "}")) return OptionalLong.empty();
        for (long step = step(now) + 1; step >= step(now) - 1; step--)
            if (MessageDigest.isEqual(at(secret, step).getBytes(), typed.getBytes())) return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    /** Base32 without padding, as apps take it (RFC 4648). */
    static String text(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << Byte.SIZE | each & 0xff) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS_OF_A_LETTER) {
                bits -= BITS_OF_A_LETTER;
                letters.append(ALPHABET.charAt(held >> bits & 0x1f));
            }
        }
        if (bits > 0) letters.append(ALPHABET.charAt(held << BITS_OF_A_LETTER - bits & 0x1f));
        return letters.toString();
    }

    static byte[] bytes(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * BITS_OF_A_LETTER / Byte.SIZE);
        int held = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            held = (held << BITS_OF_A_LETTER | ALPHABET.indexOf(letter)) & 0xffff;
            bits += BITS_OF_A_LETTER;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes.put((byte) (held >> bits));
        }
        return bytes.array();
    }
}
