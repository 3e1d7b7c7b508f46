package ch.guichet.urgency;

/**
 * What a contact asks for.
 *
 * @param customerId for whom; may be null with a case
 * @param caseId the case it is about, or null for something new
 * @param subject of something new
 * @param text of something new, or more about the case; then it may be null
 * @param clientKey the sender's key against doubles, or null
 */
public record NewUrgency(Long customerId, Long caseId, String subject, String text, String clientKey) {}
