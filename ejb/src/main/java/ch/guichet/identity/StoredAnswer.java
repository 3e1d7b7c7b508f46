package ch.guichet.identity;

/**
 * What a request was answered.
 *
 * @param status the HTTP status
 * @param location the Location header, or null
 * @param body the answer's text, or null
 */
public record StoredAnswer(int status, String location, String body) {}
