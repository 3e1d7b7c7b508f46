package ch.guichet.api.cases;

import ch.guichet.cases.CaseMessageView;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseView;
import ch.guichet.cases.EntitlementReason;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A case with all that is said in it; a customer is not shown what the house says among itself.
 *
 * @param offers every version of the offer for paid work, the latest first
 */
public record Case(
        @JsonUnwrapped CaseRow row,
        String language,
        EntitlementReason entitlementReason,
        String triageReason,
        String triagedBy,
        List<CaseMessageView> messages,
        List<OfferVersion> offers) {

    static Case of(CaseView view) {
        return new Case(
                view.row(),
                view.language(),
                view.entitlementReason(),
                view.triageReason(),
                view.triagedBy(),
                view.messages(),
                view.offers().stream().map(OfferVersion::of).toList());
    }
}
