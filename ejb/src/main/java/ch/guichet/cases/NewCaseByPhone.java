package ch.guichet.cases;

/**
 * A question as the desk writes it down while the caller speaks.
 *
 * @param contactId the caller, who must act for the company
 * @param clientKey see {@link NewCase}
 */
public record NewCaseByPhone(long customerId, long contactId, String subject, String text, String clientKey) {}
