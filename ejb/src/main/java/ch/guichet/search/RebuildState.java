package ch.guichet.search;

import java.time.Instant;

/**
 * How far a kind's index has been written anew.
 *
 * @param documents so far
 * @param finishedAt null while it runs, or when the server stopped in the middle: another start goes on from there
 */
public record RebuildState(SearchKind kind, long lastId, long documents, Instant startedAt, Instant finishedAt) {}
