package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import java.util.Locale;

/** What a new password must be: long enough, rather than decorated. */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRule() {}

    /** @throws Refusal {@code identity.passwordShort}, {@code identity.passwordLong} or {@code .passwordIsLogin} */
    static String require(String password, String login) {
        if (password == null || password.length() < SHORTEST) throw Refusal.invalid("identity.passwordShort", SHORTEST);
        if (password.length() > LONGEST) throw Refusal.invalid("identity.passwordLong", LONGEST);
        if (password.toLowerCase(Locale.ROOT).contains(login)) throw Refusal.invalid("identity.passwordIsLogin");
        return password;
    }
}
