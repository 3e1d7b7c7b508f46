package ch.guichet.urgency;

import java.io.Serializable;

/**
 * An offer as a mailed link shows it.
 *
 * @param contactName for whom the link speaks
 * @param language of that reader
 * @param mayAccept whether he has the right today
 */
public record MailedUrgencyView(
        UrgencyView offer, String contactName, String customerName, String language, boolean mayAccept)
        implements Serializable {}
