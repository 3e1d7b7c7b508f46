package ch.guichet.identity;

import java.time.Instant;

/** How often it failed, and when it last did. */
record FailedLogins(int failures, Instant lastFailure) {}
