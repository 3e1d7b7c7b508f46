package ch.guichet.quotes;

/**
 * A quote to be begun.
 *
 * @param contactId whom it is addressed to: somebody who acts for the company today
 * @param caseId the case it comes from, or null
 * @param title at most 200 characters
 */
public record NewQuote(long customerId, long contactId, Long caseId, String title, QuoteContent content) {}
