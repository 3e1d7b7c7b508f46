package ch.guichet.cases;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The desk's side of the counter: inbox, triage, answers and the offer to go on as paid work. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskCases {
    private CaseStore store;
    private CaseReading reading;
    private Conversation conversation;
    private PaidWork paidWork;
    private CurrentUser user;

    public DeskCases() {}

    @Inject
    DeskCases(CaseStore store, CaseReading reading, Conversation conversation, PaidWork paidWork, CurrentUser user) {
        this.store = store;
        this.reading = reading;
        this.conversation = conversation;
        this.paidWork = paidWork;
        this.user = user;
    }

    /** The latest first. */
    public Page<CaseRow> inbox(CaseFilter filter, String after) {
        return reading.page(filter, after);
    }

    public CaseView show(long caseId) {
        return reading.view(store.find(caseId).orElseThrow(Refusal::notFound), true);
    }

    /** Writes down what a caller asks. */
    public CaseNumber receive(NewCaseByPhone c) {
        return conversation.begin(new Receipt(
                c.customerId(), c.contactId(), IntakeChannel.PHONE, c.subject(), c.text(), c.clientKey(), List.of()));
    }

    /**
     * Decides whether a case is free or paid.
     *
     * @param reason needed when a decided class is turned over, else may be null
     */
    public void classify(long caseId, Triage decided, String reason) {
        conversation.classify(locked(caseId), decided, reason, user.get().displayName());
    }

    /** Answers the customer, or leaves an internal note. */
    public void answer(long caseId, String text, boolean internal) {
        conversation.answer(locked(caseId), user.get(), text, internal);
    }

    /**
     * Offers paid work at today's price (rule 5); a version that is still open is superseded.
     *
     * @return the version of the offer
     */
    public int offerPaidWork(long caseId, Minutes estimate) {
        return paidWork.offer(locked(caseId), estimate, user.get().displayName());
    }

    /** Closes a case; an offer nobody decided is withdrawn. The customer's next word opens it again. */
    public void close(long caseId) {
        SupportCase c = locked(caseId);
        c.close();
        paidWork.withdraw(c);
    }

    private SupportCase locked(long caseId) {
        return store.lock(caseId).orElseThrow(Refusal::notFound);
    }
}
