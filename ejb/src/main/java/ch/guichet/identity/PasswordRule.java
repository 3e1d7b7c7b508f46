package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import java.util.Locale;
import java.util.Set;

/** What a new password must be: long enough, rather than decorated. */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;

    /** What is left of the passwords that everybody tries, once figures and signs are taken away. */
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "",
            "password",
            "passwordpassword",
            "passwort",
            "motdepasse",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "qwerty",
            "qwertz",
            "azerty",
            "abcdefghijkl",
            "abcdefghijklmnopqrstuvwxyz",
            "iloveyou",
            "welcome",
            "welcomewelcome",
            "willkommen",
            "bienvenue",
            "benvenuto",
            "letmein",
            "changeme",
            "administrator",
            "administrateur",
            "admin",
            "guichet",
            "guichetguichet",
            "support",
            "supportsupport",
            "secret",
            "switzerland",
            "schweiz",
            "suisse",
            "svizzera");

    private PasswordRule() {}

    /**
     * @throws Refusal {@code identity.passwordShort}, {@code identity.passwordLong}, {@code .passwordIsLogin} or {@code
     *     .passwordKnown}
     */
    static String require(String password, String login) {
        if (password == null || password.length() < SHORTEST) throw Refusal.invalid("identity.passwordShort", SHORTEST);
        if (password.length() > LONGEST) throw Refusal.invalid("identity.passwordLong", LONGEST);
        if (password.toLowerCase(Locale.ROOT).contains(login)) throw Refusal.invalid("identity.passwordIsLogin");
        if (isKnown(password.toLowerCase(Locale.ROOT))) throw Refusal.invalid("identity.passwordKnown");
        return password;
    }

    private static boolean isKnown(String password) {
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || KNOWN_TO_ALL.contains(password.replaceAll("[^\\p{L}]", ""));
    }
}
