package ch.guichet.cases;

import ch.guichet.customers.Companies;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a contact looks up before he does something: his cases, what waits for his decision, what he is entitled to. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyCases {
    private CaseReading reading;
    private CaseListStore lists;
    private Companies companies;
    private CompanyAccess access;
    private BusinessClock clock;

    public MyCases() {}

    @Inject
    MyCases(CaseReading reading, CaseListStore lists, Companies companies, CompanyAccess access, BusinessClock clock) {
        this.reading = reading;
        this.lists = lists;
        this.companies = companies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A company's cases, the latest first.
     *
     * @param scope open ones, closed ones or all
     * @param text a case number, or words of what was said, the last typed in part or whole; null or empty does not narrow
     */
    public Page<CaseRow> find(long customerId, CaseScope scope, String text, String after) {
        access.require(customerId);
        return reading.pageOf(customerId, scope, text, after);
    }

    /** Open offers of all the companies he acts for, the longest waiting first; at most 50. */
    public List<WaitingOffer> waiting() {
        return lists.waitingOffers(
                access.mandates().stream().map(MandateCard::customerId).toList());
    }

    /** What a question sent now would be entitled to, by the same rule that decides when it is received (rule 1). */
    public EntitlementReason entitlementNow(long customerId) {
        access.require(customerId);
        return EntitlementDecision.at(clock.now(), day -> companies.subscriptionOn(customerId, day))
                .reason();
    }
}
