package ch.guichet.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Turns passwords into hashes that are slow to guess: PBKDF2 with HMAC-SHA-512 and a salt of its own for each. */
@ApplicationScoped
public class Passwords {
    private static final int ITERATIONS = 210_000;
    /** Where passwords are printed on the sign-in page, guessing slowly protects nothing. */
    private static final int PUBLIC_ITERATIONS = 1_000;

    private static final int HASH_BITS = 512;
    private static final int SALT_BYTES = 16;
    private static final int LONGEST = 200;
    private static final String SCHEME = "pbkdf2-sha512";
    private static final String NOBODYS_REST = "$AAAAAAAAAAAAAAAAAAAAAA==$" + "A".repeat(86) + "==";

    private final SecureRandom random = new SecureRandom();
    private volatile int iterations = ITERATIONS;

    /** From now on this server's passwords are public, as in a demo: they are not made slow to guess. */
    public void arePublic() {
        iterations = PUBLIC_ITERATIONS;
    }

    /** The text to store: scheme, iterations, salt and hash. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        int times = iterations;
        return String.join("$", SCHEME, String.valueOf(times), base64(salt), base64(derive(password, salt, times)));
    }

    /** Whether this is the password of that hash; the time it takes does not tell how near it was. */
    public boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        boolean same = MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
        return same && password != null && !password.isEmpty();
    }

    /** An unknown login takes as long as a known one: spends the time of a comparison and says no. */
    public boolean matchesNobody(String password) {
        matches(password, SCHEME + "$" + iterations + NOBODYS_REST);
        return false;
    }

    /** Composed and decomposed accents are the same password; what is absurdly long is cut before it costs time. */
    private static byte[] derive(String password, byte[] salt, int iterations) {
        String typed = password == null || password.isEmpty() ? " " : password;
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        char[] letters = Normalizer.normalize(cut, Normalizer.Form.NFKC).toCharArray();
        try {
            PBEKeySpec spec = new PBEKeySpec(letters, salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-512", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
