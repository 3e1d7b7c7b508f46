package ch.guichet.web.admin.users;

import java.security.SecureRandom;

/** A first password to be read out or copied once: five groups of four characters that cannot be mistaken, 98 bits. */
final class FreshPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int LENGTH_OF_A_GROUP = 4;

    private FreshPassword() {}

    static String make() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * LENGTH_OF_A_GROUP; at++) {
            if (at > 0 && at % LENGTH_OF_A_GROUP == 0) password.append('-');
            password.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return password.toString();
    }
}
