package ch.guichet.cases;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The customer's side of the counter. Every verb goes through {@link CompanyAccess}: a case of a company the contact
 * does not act for is not found, and nothing internal is ever shown.
 */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class CustomerCases {
    private CaseStore store;
    private CaseReading reading;
    private Conversation conversation;
    private PaidWork paidWork;
    private CompanyAccess access;

    public CustomerCases() {}

    @Inject
    CustomerCases(
            CaseStore store, CaseReading reading, Conversation conversation, PaidWork paidWork, CompanyAccess access) {
        this.store = store;
        this.reading = reading;
        this.conversation = conversation;
        this.paidWork = paidWork;
        this.access = access;
    }

    /** Sends a question; the same client key again gives the same case. */
    public CaseNumber submit(NewCase c) {
        MandateCard who = access.require(c.customerId());
        return conversation.begin(new Receipt(
                c.customerId(),
                who.contactId(),
                IntakeChannel.PORTAL,
                c.subject(),
                c.text(),
                c.clientKey(),
                c.files()));
    }

    /** A company's cases, the latest first. */
    public Page<CaseRow> mine(long customerId, String after) {
        access.require(customerId);
        return reading.page(CaseFilter.ofCustomer(customerId), after);
    }

    /** The case, or the one it was merged into. */
    public CaseView show(long caseId) {
        mine(store.find(caseId));
        return reading.view(store.live(caseId), false);
    }

    public void write(long caseId, String text) {
        SupportCase c = store.lockLive(caseId);
        conversation.reply(c, access.require(c.customerId()).contactName(), text, List.of());
    }

    /**
     * The latest offer for paid work, whatever became of it.
     *
     * @throws Refusal notFound also when there is none
     */
    public PaidWorkOfferView offer(long caseId) {
        SupportCase c = mine(store.find(caseId));
        return store.offers(caseId).stream().findFirst().map(o -> o.view(c)).orElseThrow(Refusal::notFound);
    }

    /**
     * Says yes to a version (rule 5).
     *
     * @param documentSha256 of the document the page showed
     * @param origin the address the yes comes from
     * @return id of the proof
     * @throws Refusal see {@link PaidWork#accept}
     */
    public long accept(long caseId, int offerVersion, String documentSha256, String origin) {
        SupportCase c = store.lock(caseId).orElseThrow(Refusal::notFound);
        return paidWork.accept(c, offerVersion, access.require(c.customerId()), documentSha256, Channel.PORTAL, origin);
    }

    public void decline(long caseId, int offerVersion, String reason) {
        SupportCase c = store.lock(caseId).orElseThrow(Refusal::notFound);
        paidWork.decline(c, offerVersion, access.require(c.customerId()), reason);
    }

    private SupportCase mine(Optional<SupportCase> found) {
        SupportCase c = found.orElseThrow(Refusal::notFound);
        access.require(c.customerId());
        return c;
    }
}
