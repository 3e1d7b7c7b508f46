package ch.guichet.billing.issue;

/**
 * What a credit note takes back, and why.
 *
 * @param originalId the document it names
 */
record Correction(long originalId, String reason, WorkAfter workAfter) {}
