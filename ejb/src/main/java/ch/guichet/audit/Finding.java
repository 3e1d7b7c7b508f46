package ch.guichet.audit;

import java.time.Instant;

/**
 * What one verifier found.
 *
 * @param what {@code acceptances}, {@code journal}, {@code documents}, {@code seals}, {@code credit} or {@code accounts}
 * @param sound whether nothing was changed, taken out or added
 * @param checked how many things were read
 * @param detail the first thing that is wrong, or empty
 */
public record Finding(String what, boolean sound, long checked, String detail, Instant at) {}
