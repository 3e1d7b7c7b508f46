package ch.guichet.identity;

import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param login what is typed to sign in and what the principal is called; lower case
 * @param language fr, de, it or en
 */
public record User(long id, String login, String displayName, String language, Theme theme, Set<Role> roles) {
    public User {
        roles = Set.copyOf(roles);
    }
}
