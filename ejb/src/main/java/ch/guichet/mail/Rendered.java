package ch.guichet.mail;

/** A letter in words: what the reader sees, once plain and once laid out. */
record Rendered(String subject, String text, String html) {}
