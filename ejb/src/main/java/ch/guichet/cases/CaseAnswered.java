package ch.guichet.cases;

/** Somebody of the desk has answered or noted what he was writing; the transaction is still open. */
public record CaseAnswered(long caseId, long userId) {}
