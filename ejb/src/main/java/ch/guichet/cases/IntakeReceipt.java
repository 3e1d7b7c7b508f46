package ch.guichet.cases;

/**
 * What became of a request from outside. The number stays: a request that is attached later becomes the case of that
 * number.
 *
 * @param caseId null while it is not attached
 * @param requestId null for what became a case at once
 * @param reason why it could not be attached, or null
 */
public record IntakeReceipt(int number, Long caseId, Long requestId, UnattachedReason reason) {}
