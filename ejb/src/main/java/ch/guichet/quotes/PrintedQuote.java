package ch.guichet.quotes;

/** The exact bytes of a version as the customer gets them. */
record PrintedQuote(byte[] bytes, String mediaType) {}
