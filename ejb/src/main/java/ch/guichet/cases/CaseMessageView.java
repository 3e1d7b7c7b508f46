package ch.guichet.cases;

import java.io.Serializable;
import java.time.Instant;

/**
 * One message of a case.
 *
 * @param internal seen by the house only
 * @param body plain text as it was written
 */
public record CaseMessageView(
        long id, AuthorKind author, String authorName, boolean internal, String body, Instant writtenAt)
        implements Serializable {}
