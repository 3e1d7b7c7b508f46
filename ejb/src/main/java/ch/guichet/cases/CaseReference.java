package ch.guichet.cases;

import java.io.Serializable;

/** As much of a case as other rooms need. */
public record CaseReference(long id, int number, long customerId, String subject) implements Serializable {}
