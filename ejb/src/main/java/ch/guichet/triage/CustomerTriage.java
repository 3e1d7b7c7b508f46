package ch.guichet.triage;

import ch.guichet.cases.CaseIndex;
import ch.guichet.cases.CaseQuestion;
import ch.guichet.cases.Triage;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a customer may know of a class before any cost, and his right to contest it (rule 4). */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class CustomerTriage {
    private static final int LONGEST = 2_000;

    private Suggesting suggesting;
    private ContestStore contests;
    private CaseIndex index;
    private CompanyAccess access;
    private BusinessClock clock;

    public CustomerTriage() {}

    @Inject
    CustomerTriage(
            Suggesting suggesting, ContestStore contests, CaseIndex index, CompanyAccess access, BusinessClock clock) {
        this.suggesting = suggesting;
        this.contests = contests;
        this.index = index;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What a text would probably be; its reasons never show what another customer has asked.
     *
     * @param language or null to have it detected
     */
    public Suggestion suggest(String text, String language) {
        return suggesting.suggest(text, language).forCustomers();
    }

    /** All contests of his case, the latest first. @throws Refusal notFound, also for a case of another company */
    public List<Contest> contests(long caseId) {
        access.require(index.reference(caseId).customerId());
        return contests.ofCase(caseId);
    }

    /**
     * Says that a class is wrong; the desk has to answer.
     *
     * @param text why, 1 to 2'000 characters
     * @throws Refusal notFound, triage.nothingToContest, triage.contestOpen, case.textMissing, case.textTooLong
     */
    public void contest(long caseId, String text) {
        CaseQuestion asked = index.question(caseId);
        MandateCard who = access.require(asked.reference().customerId());
        if (asked.triage() == Triage.UNSURE) throw Refusal.conflict("triage.nothingToContest");
        if (text == null || text.isBlank()) throw Refusal.invalid("case.textMissing");
        if (text.strip().length() > LONGEST) throw Refusal.invalid("case.textTooLong", LONGEST);
        if (contests.ofCase(caseId).stream().anyMatch(Contest::open)) throw Refusal.conflict("triage.contestOpen");
        try {
            contests.open(caseId, asked.triage(), who.contactName(), text.strip(), clock.now());
        } catch (DatabaseFault fault) {
            // the same, sent at the same moment, was faster
            if (fault.constraint()) throw Refusal.conflict("triage.contestOpen");
            throw fault;
        }
    }
}
