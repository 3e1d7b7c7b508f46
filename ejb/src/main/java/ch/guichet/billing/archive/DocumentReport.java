package ch.guichet.billing.archive;

/**
 * What the verification of the archive found.
 *
 * @param checked how many files were read
 * @param brokenLink the first link that was changed, is missing or was added; null when all is sound
 * @param document the number of its document, or null when it is not known
 */
public record DocumentReport(boolean sound, long checked, Long brokenLink, String document) {}
