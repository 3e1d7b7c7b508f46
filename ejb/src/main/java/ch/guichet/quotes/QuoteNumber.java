package ch.guichet.quotes;

/** How a quote is called. */
public record QuoteNumber(long id, int number) {}
