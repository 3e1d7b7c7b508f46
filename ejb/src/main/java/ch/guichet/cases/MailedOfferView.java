package ch.guichet.cases;

import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * An offer as a mailed link shows it.
 *
 * @param contactName for whom the link speaks
 * @param language of that reader
 * @param limit up to what he may accept, incl. VAT; null when he may accept nothing that costs
 */
public record MailedOfferView(
        PaidWorkOfferView offer,
        String contactName,
        String customerName,
        String language,
        Money limit,
        boolean mayAccept,
        Instant expiresAt)
        implements Serializable {}
