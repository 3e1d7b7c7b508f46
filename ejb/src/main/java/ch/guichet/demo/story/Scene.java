package ch.guichet.demo.story;

import ch.guichet.identity.Role;
import java.time.Instant;

/**
 * Something that happens in the story.
 *
 * @param at the product's time while it happens
 * @param login the account that does it, in this role
 */
record Scene(Instant at, Role role, String login, Runnable action) {}
