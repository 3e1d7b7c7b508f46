package ch.guichet.mail;

/**
 * A file that goes with a letter.
 *
 * @param mediaType with its parameters, for example {@code text/calendar; method=REQUEST; charset=utf-8}
 */
public record Enclosure(String fileName, String mediaType, byte[] content) {}
