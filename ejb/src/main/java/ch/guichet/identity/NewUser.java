package ch.guichet.identity;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import java.util.Locale;
import java.util.Set;

/**
 * An account to be opened.
 *
 * @param login 3 to 254 plain letters, digits and .@+_- (an e-mail address fits); kept in lower case
 * @param language fr, de, it or en
 * @param password the first password, in clear, never stored
 */
public record NewUser(String login, String displayName, String language, Set<Role> roles, String password) {
    /** WildFly's name for nobody: whoever had it as a login would be everybody who is not signed in. */
    static final String NOBODY = "anonymous";

    /**
     * @throws Refusal {@code identity.login}, {@code identity.displayName}, {@code identity.noRole}, {@code
     *     language.unknown}
     */
    public NewUser {
        login = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z0-9.@+_-]{3,254}") || login.equals(NOBODY)) {
            throw Refusal.invalid("identity.login", login);
        }
        displayName = displayName == null ? "" : displayName.strip();
        if (displayName.isEmpty() || displayName.length() > 120) throw Refusal.invalid("identity.displayName");
        Languages.require(language);
        if (roles == null || roles.isEmpty()) throw Refusal.invalid("identity.noRole");
        roles = Set.copyOf(roles);
    }

    /** Without the password, so that no log ever shows it. */
    @Override
    public String toString() {
        return "NewUser[" + login + " " + roles + "]";
    }
}
