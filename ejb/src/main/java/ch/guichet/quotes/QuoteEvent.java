package ch.guichet.quotes;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a quote.
 *
 * @param line number of the line a question is about, from 1, or null
 * @param said somebody's own words, or null
 * @param internal whether only the house sees it
 */
public record QuoteEvent(
        int version, QuoteEventKind kind, Integer line, String said, String by, Instant at, boolean internal)
        implements Serializable {}
