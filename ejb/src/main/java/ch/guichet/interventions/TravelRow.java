package ch.guichet.interventions;

import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A visit to the customer: money, and never minutes.
 *
 * @param net CHF without VAT, as agreed
 * @param note what the customer reads beside it; may be empty
 * @param documentId the document it stands on, or null
 */
public record TravelRow(long id, long interventionId, LocalDate on, Money net, String note, String by, Long documentId)
        implements Serializable {}
