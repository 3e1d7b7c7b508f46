package ch.guichet.workbench;

import java.time.Instant;

/**
 * What the caller is writing in a case and has not sent.
 *
 * @param internal meant as a note among the house
 */
public record Draft(long caseId, boolean internal, String text, Instant savedAt) {}
