package ch.guichet.workbench;

import java.time.Instant;

/**
 * Somebody who has a case open now.
 *
 * @param writing whether he is writing in it
 * @param since when he opened it
 */
public record Present(long caseId, long userId, String name, boolean writing, Instant since) {}
