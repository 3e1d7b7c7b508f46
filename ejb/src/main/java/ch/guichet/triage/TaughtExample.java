package ch.guichet.triage;

import ch.guichet.cases.Triage;
import java.time.Instant;

/**
 * An example as an administrator sees it.
 *
 * @param active whether questions are compared with it; a withdrawn one is kept and can be restored
 * @param caseId the confirmed case it comes from, or null
 */
public record TaughtExample(
        long id,
        String language,
        Triage triage,
        String text,
        ExampleSource source,
        boolean active,
        Long caseId,
        Instant addedAt,
        String withdrawnBy) {}
