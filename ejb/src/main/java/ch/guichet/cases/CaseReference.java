package ch.guichet.cases;

/** As much of a case as other rooms need. */
public record CaseReference(long id, int number, long customerId, String subject) {}
