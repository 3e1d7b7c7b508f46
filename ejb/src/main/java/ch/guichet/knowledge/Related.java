package ch.guichet.knowledge;

/**
 * An article that fits a case.
 *
 * @param plain all of its words without marks, to be put into an answer
 */
public record Related(Entry entry, String plain) {}
