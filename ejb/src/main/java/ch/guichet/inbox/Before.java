package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a case was like before something was done to it.
 *
 * @param version the case's after it was done: while it is the same, nobody has touched it since
 */
public record Before(long caseId, int version, CaseState state, Long assigneeId, LocalDate followUpOn)
        implements Serializable {}
