package ch.guichet.cases;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * What an offer made now would say, before anybody has made it.
 *
 * @param accounted the estimate as it would be accounted (rule 17)
 * @param hourlyNet price of an hour without VAT, as it stands in the list today
 * @param priceValidFrom since when it stands there
 * @param vatValidFrom since when this rate applies
 */
public record OfferPreview(
        Minutes accounted,
        Money hourlyNet,
        Minutes unit,
        Minutes minimum,
        LocalDate priceValidFrom,
        Money net,
        int vatBasisPoints,
        LocalDate vatValidFrom,
        Money vat,
        Money gross) {
    static OfferPreview of(OfferTerms terms, LocalDate vatValidFrom) {
        return new OfferPreview(
                terms.accounted(),
                terms.price().net(),
                terms.price().unit(),
                terms.price().minimum(),
                terms.price().validFrom(),
                terms.net(),
                terms.vatBasisPoints(),
                vatValidFrom,
                terms.vat(),
                terms.gross());
    }
}
