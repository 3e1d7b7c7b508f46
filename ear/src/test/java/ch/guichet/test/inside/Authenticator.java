package ch.guichet.test.inside;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A telephone with a code app: written from RFC 6238 and not from the product. */
record Authenticator(String secret) {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** @param ahead how many half minutes its clock is ahead */
    String code(long ahead) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : secret.toCharArray())
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
        byte[] key = new byte[20];
        byte[] bytes = number.toByteArray();
        for (int i = 1; i <= Math.min(20, bytes.length); i++) key[20 - i] = bytes[bytes.length - i];
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            long step = Clock.systemUTC().millis() / 30_000 + ahead;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[19] & 15;
            int value = (hash[at] & 127) << 24
                    | (hash[at + 1] & 255) << 16
                    | (hash[at + 2] & 255) << 8
                    | hash[at + 3] & 255;
            return "%06d".formatted(value % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
