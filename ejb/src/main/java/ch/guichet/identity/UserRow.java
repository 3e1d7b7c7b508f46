package ch.guichet.identity;

import java.util.Set;

/** A user in the administrator's list. */
public record UserRow(long id, String login, String displayName, String language, boolean active, Set<Role> roles) {}
