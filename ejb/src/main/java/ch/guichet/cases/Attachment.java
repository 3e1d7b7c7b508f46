package ch.guichet.cases;

import ch.guichet.files.FileCard;

/**
 * A file of a case.
 *
 * @param messageId the message it came with, or null for one of the case itself
 * @param internal seen by the house only
 */
public record Attachment(Long messageId, boolean internal, FileCard file) {}
