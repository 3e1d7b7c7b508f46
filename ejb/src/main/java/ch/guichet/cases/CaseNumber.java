package ch.guichet.cases;

/**
 * What a sender gets back.
 *
 * @param number what people say on the phone; from 1001, never used twice
 */
public record CaseNumber(long caseId, int number) {}
