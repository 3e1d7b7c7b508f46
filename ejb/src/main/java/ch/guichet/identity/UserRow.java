package ch.guichet.identity;

import java.util.Set;

/**
 * A user in the administrator's list.
 *
 * @param email where he is written to when something happens, or null: then his login, where that is an address
 */
public record UserRow(
        long id, String login, String displayName, String language, String email, boolean active, Set<Role> roles) {}
