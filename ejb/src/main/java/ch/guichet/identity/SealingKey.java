package ch.guichet.identity;

import ch.guichet.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for what the house must be able to read again and nobody else in its database: AES-256 in GCM. What is sealed
 * for one owner cannot be opened for another.
 *
 * @param name the beginning of its fingerprint, which stands before everything it has sealed
 */
record SealingKey(String name, byte[] key) {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_LETTERS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param text 32 bytes in Base64 @throws IllegalArgumentException for anything else; it does not repeat the text */
    static SealingKey of(String text) {
        byte[] key = bytes(text.strip());
        if (key.length != KEY_BYTES)
            throw new IllegalArgumentException("a key of GUICHET_SECRETS_KEY or secrets.key is not 32 bytes in Base64");
        return new SealingKey(Sha256.of(key).substring(0, NAME_LETTERS), key);
    }

    /** A new key as it is written down. */
    static String fresh() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    String seal(String text, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer both =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return name + ":" + Base64.getEncoder().encodeToString(both.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES in GCM", e);
        }
    }

    boolean hasSealed(String sealed) {
        return sealed.startsWith(name + ":");
    }

    /** Empty for what was changed, or sealed by another key or for another owner. */
    Optional<String> open(String sealed, String owner) {
        if (!hasSealed(sealed)) return Optional.empty();
        ByteBuffer both = ByteBuffer.wrap(bytes(sealed.substring(name.length() + 1)));
        if (both.remaining() <= NONCE_BYTES) return Optional.empty();
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] rest = new byte[both.remaining()];
        both.get(rest);
        try {
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** Without the key, so that no log ever shows it. */
    @Override
    public String toString() {
        return "SealingKey[" + name + "]";
    }
}
