package ch.guichet.snippets;

/** A snippet with the values of a case in its gaps. */
public record FilledSnippet(long id, String language, String title, String text) {}
