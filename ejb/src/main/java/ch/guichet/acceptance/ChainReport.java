package ch.guichet.acceptance;

/**
 * What the verification of the whole chain found.
 *
 * @param checked how many links were read
 * @param firstBroken the first link that is changed, missing or added, or null when all is sound
 */
public record ChainReport(boolean ok, long checked, Long firstBroken) {}
