package ch.guichet.triage;

import ch.guichet.cases.Triage;

/**
 * An example that resembles a question.
 *
 * @param likeness 0 to 1
 * @param caseId the confirmed case it was, or null
 */
public record NearExample(String text, Triage triage, ExampleSource source, double likeness, Long caseId) {}
