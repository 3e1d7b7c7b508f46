package ch.guichet.triage;

import ch.guichet.cases.Triage;
import java.time.LocalDate;

/**
 * Words that speak for a class.
 *
 * @param phrase one or several words, compared by their stems
 * @param validFrom the first day on which it counts
 * @param active whether it counts at all
 */
public record TriageRule(long id, String language, String phrase, Triage triage, LocalDate validFrom, boolean active) {}
