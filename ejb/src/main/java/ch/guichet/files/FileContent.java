package ch.guichet.files;

/** A file with its bytes, handed out and logged. */
public record FileContent(FileCard card, byte[] bytes) {}
