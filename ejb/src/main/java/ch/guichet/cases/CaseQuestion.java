package ch.guichet.cases;

/**
 * What was asked, for rooms that read questions.
 *
 * @param text subject and first message
 */
public record CaseQuestion(CaseReference reference, String language, Triage triage, String text) {}
