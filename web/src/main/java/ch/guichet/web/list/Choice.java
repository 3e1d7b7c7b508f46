package ch.guichet.web.list;

/**
 * One way to narrow a list, as a link.
 *
 * @param url of the list narrowed that way, from its first page
 * @param chosen whether it is narrowed that way now
 */
public record Choice(String label, String url, boolean chosen) {}
