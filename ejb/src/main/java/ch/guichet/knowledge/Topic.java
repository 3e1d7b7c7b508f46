package ch.guichet.knowledge;

/** A topic by which readers look for help, with its name in the reader's language. */
public record Topic(String code, String name) {}
