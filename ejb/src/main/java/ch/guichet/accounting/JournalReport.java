package ch.guichet.accounting;

import java.io.Serializable;

/**
 * What the verification of the journal found.
 *
 * @param links how many links were read
 * @param entries how many entries they seal
 * @param brokenLink the first link that does not hold, or null when all is sound
 * @param brokenEntry the first entry in it that was changed, or null when one is missing or the link itself was touched
 */
public record JournalReport(boolean sound, long links, long entries, Long brokenLink, Long brokenEntry)
        implements Serializable {}
