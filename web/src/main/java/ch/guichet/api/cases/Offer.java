package ch.guichet.api.cases;

import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/**
 * The offer as it is laid before the customer.
 *
 * @param hourlyNet price of an hour without VAT, frozen with the offer
 * @param net what the estimate costs without VAT
 * @param document the exact text that is accepted
 * @param documentSha256 what is sent back with the yes
 */
public record Offer(
        @JsonUnwrapped OfferVersion version,
        long caseId,
        int caseNumber,
        String subject,
        Money hourlyNet,
        Minutes unitMinutes,
        Minutes minimumMinutes,
        LocalDate priceValidFrom,
        int vatBasisPoints,
        Money net,
        Money vat,
        String document,
        String documentType,
        String documentSha256) {

    static Offer of(PaidWorkOfferView view) {
        return new Offer(
                OfferVersion.of(view.row()),
                view.caseId(),
                view.caseNumber(),
                view.subject(),
                view.hourlyNet(),
                view.unit(),
                view.minimum(),
                view.priceValidFrom(),
                view.vatBasisPoints(),
                view.net(),
                view.vat(),
                view.document(),
                view.documentType(),
                view.documentSha256());
    }
}
