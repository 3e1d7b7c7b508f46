package ch.guichet.triage;

import ch.guichet.cases.Triage;

/** A question whose class is known. */
record Example(long id, String language, Triage triage, String text, ExampleSource source, Long caseId) {}
