package ch.guichet.identity;

import ch.guichet.shared.Sha256;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Codes for somebody without his telephone: 60 bits each, in letters that cannot be mistaken, each good once. */
final class RecoveryCodes {
    private static final int HOW_MANY = 10;
    private static final int GROUPS = 3;
    private static final int LENGTH_OF_A_GROUP = 4;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        return IntStream.range(0, HOW_MANY).mapToObj(n -> one()).toList();
    }

    /** The fingerprint under which a code is kept, however it was typed. */
    static String fingerprint(long userId, String code) {
        String typed = code == null ? "" : code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Sha256.ofText(userId + " " + typed);
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < GROUPS * LENGTH_OF_A_GROUP; at++) {
            if (at > 0 && at % LENGTH_OF_A_GROUP == 0) code.append('-');
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
