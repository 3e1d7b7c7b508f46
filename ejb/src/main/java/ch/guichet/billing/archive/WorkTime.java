package ch.guichet.billing.archive;

import java.time.Instant;

/**
 * Raw time behind a line.
 *
 * @param seconds as measured
 */
public record WorkTime(Instant startedAt, long seconds, String specialist, String note) {}
