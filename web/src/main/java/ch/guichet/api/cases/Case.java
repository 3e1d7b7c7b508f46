package ch.guichet.api.cases;

import ch.guichet.cases.CaseMessageView;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseStanding;
import ch.guichet.cases.CaseView;
import ch.guichet.cases.EntitlementReason;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A case with all that is said in it; a customer is not shown what the house says among itself.
 *
 * @param offers every version of the offer for paid work, the latest first
 * @param standing who has it, until when it waits, its stamp, what was merged into it; for the desk
 */
public record Case(
        @JsonUnwrapped CaseRow row,
        String language,
        EntitlementReason entitlementReason,
        String triageReason,
        String triagedBy,
        List<CaseMessageView> messages,
        List<OfferVersion> offers,
        CaseStanding standing) {

    static Case ofDesk(CaseView view) {
        return of(view, view.standing());
    }

    static Case ofCustomer(CaseView view) {
        return of(view, null);
    }

    private static Case of(CaseView view, CaseStanding standing) {
        return new Case(
                view.row(),
                view.language(),
                view.entitlementReason(),
                view.triageReason(),
                view.triagedBy(),
                view.messages(),
                view.offers().stream().map(OfferVersion::of).toList(),
                standing);
    }
}
