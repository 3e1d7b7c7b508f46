package ch.guichet.mail;

/**
 * What narrows the list of letters.
 *
 * @param state or null for all
 * @param text the beginning of an address, or a case number; null or blank for all
 */
public record LetterFilter(LetterState state, String text) {}
