package ch.guichet.triage;

import ch.guichet.cases.Triage;
import java.time.Instant;
import java.time.LocalDate;

/** How a rule was before somebody changed it. */
public record RuleChange(
        String phrase, Triage triage, LocalDate validFrom, boolean active, String changedBy, Instant changedAt) {}
