package ch.guichet.cases;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An offer as it is laid before the customer.
 *
 * @param hourlyNet price of an hour without VAT, frozen with the offer
 * @param priceValidFrom since when this was the list price
 * @param net what the estimate costs without VAT
 * @param vat on that, at the rate of the offer's day
 * @param document the exact text that is accepted
 * @param documentSha256 what the page sends back with the yes
 */
public record PaidWorkOfferView(
        long caseId,
        int caseNumber,
        String subject,
        PaidWorkOfferRow row,
        Money hourlyNet,
        Minutes unit,
        Minutes minimum,
        LocalDate priceValidFrom,
        int vatBasisPoints,
        Money net,
        Money vat,
        String document,
        String documentType,
        String documentSha256)
        implements Serializable {}
