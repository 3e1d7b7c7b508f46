package ch.guichet.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a case stands among its desk.
 *
 * @param assigneeId null while nobody has taken it
 * @param followUpOn the day on which it comes back by itself, or null
 * @param stamp changes with every change and every word; who acts hands it back to say what he had seen
 * @param merged the cases that were merged into this one; their numbers lead here
 */
public record CaseStanding(Long assigneeId, LocalDate followUpOn, String stamp, List<CaseReference> merged)
        implements Serializable {}
