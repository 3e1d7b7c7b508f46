package ch.guichet.urgency;

import ch.guichet.acceptance.Channel;
import ch.guichet.cases.CaseIndex;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.NewCase;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Urgent help for a company, as its contacts ask for it and decide it. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyUrgency {
    private UrgencyStore store;
    private UrgencyOffering offering;
    private UrgencyReadiness readiness;
    private UrgencyReading reading;
    private UrgencyDecision decision;
    private CustomerCases cases;
    private CaseIndex index;
    private CompanyAccess access;
    private BusinessClock clock;

    public MyUrgency() {}

    @Inject
    MyUrgency(
            UrgencyStore store,
            UrgencyOffering offering,
            UrgencyReadiness readiness,
            UrgencyReading reading,
            UrgencyDecision decision,
            CustomerCases cases,
            CaseIndex index,
            CompanyAccess access,
            BusinessClock clock) {
        this.store = store;
        this.offering = offering;
        this.readiness = readiness;
        this.reading = reading;
        this.decision = decision;
        this.cases = cases;
        this.index = index;
        this.access = access;
        this.clock = clock;
    }

    /** What it would cost and whether somebody could come; nothing is stored. @throws Refusal notFound */
    public UrgencyPreview preview(long customerId) {
        return readiness.preview(customerId, access.require(customerId).contactId());
    }

    /**
     * Asks for an urgent intervention; the offer goes to those who may accept it at once. Something new becomes a case.
     *
     * @return the request's id
     * @throws Refusal notFound, urgency.nobodyFree with the next possibility, urgency.nobodyAtAll, urgency.already,
     *     urgency.nobodyMay, customers.creditHold, and those of a new case
     */
    public long ask(NewUrgency asked) {
        if (asked.caseId() == null) {
            if (asked.customerId() == null) throw Refusal.invalid("urgency.subject");
            MandateCard who = access.require(asked.customerId());
            long caseId = cases.submit(
                            new NewCase(asked.customerId(), asked.subject(), asked.text(), asked.clientKey()))
                    .caseId();
            return offering.send(caseId, who.contactId(), who.contactName());
        }
        MandateCard who = access.require(index.live(asked.caseId()).customerId());
        if (asked.text() != null && !asked.text().isBlank()) cases.write(asked.caseId(), asked.text());
        return offering.send(asked.caseId(), who.contactId(), who.contactName());
    }

    /** Reading is noted once, so that the desk knows. @throws Refusal notFound when it is none of his companies' */
    public UrgencyView show(long id) {
        UrgencyRequest request = store.require(id);
        MandateCard reader = access.require(request.customerId());
        if (request.state() == UrgencyState.SENT
                && (reader.mayAcceptUrgency() || reader.contactId() != request.contactId()))
            store.lock(id).see(reader.contactName(), clock.now());
        store.write();
        return reading.view(request, access.me().language());
    }

    /** A company's requests, the latest first. @throws Refusal notFound for a company the contact does not act for */
    public Page<UrgencyRow> all(long customerId, String after) {
        access.require(customerId);
        return reading.page(UrgencyFilter.ofCustomer(customerId), after);
    }

    /** Those of a case, the latest first. @throws Refusal notFound */
    public List<UrgencyRow> ofCase(long caseId) {
        access.require(index.live(caseId).customerId());
        return reading.all(UrgencyFilter.ofCase(index.live(caseId).id()));
    }

    /**
     * Says yes, with the right of this contact.
     *
     * @param documentSha256 of the words the page showed
     * @param origin the address the yes comes from
     * @throws Refusal see {@link UrgencyDecision#accept}
     */
    public UrgencyYes accept(long id, String documentSha256, String origin) {
        UrgencyRequest request = store.lock(id);
        return decision.accept(request, access.require(request.customerId()), documentSha256, Channel.PORTAL, origin);
    }

    /** @throws Refusal urgency.reasonMissing, urgency.mayNotAccept, and those of an offer that is not open */
    public void refuse(long id, String reason) {
        UrgencyRequest request = store.lock(id);
        decision.refuse(request, access.require(request.customerId()), reason);
    }
}
