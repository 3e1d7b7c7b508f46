package ch.guichet.mail;

import java.security.SecureRandom;

/** What answers to letters about one thing are recognised by, as {@code 1234-abcdefg}: short, and not to be guessed. */
public final class ThreadToken {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ThreadToken() {}

    /** A new one each time. @param number that people know the thing by */
    public static String of(int number) {
        StringBuilder token = new StringBuilder().append(number).append('-');
        for (int i = 0; i < LENGTH; i++) token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return token.toString();
    }
}
