package ch.guichet.cases;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Page;
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
    private CaseSteps steps;
    private CurrentUser user;

    public DeskCases() {}

    @Inject
    DeskCases(CaseStore store, CaseReading reading, Conversation conversation, CaseSteps steps, CurrentUser user) {
        this.store = store;
        this.reading = reading;
        this.conversation = conversation;
        this.steps = steps;
        this.user = user;
    }

    /** The latest first. */
    public Page<CaseRow> inbox(CaseFilter filter, String after) {
        return reading.page(filter, after);
    }

    /** The case, or the one it was merged into. */
    public CaseView show(long caseId) {
        return reading.view(store.live(caseId), true);
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
        classify(caseId, decided, reason, null);
    }

    /**
     * Decides whether a case is free or paid, unless somebody has changed it meanwhile.
     *
     * @param seen the stamp of the case as it was shown, or null not to ask
     * @throws ch.guichet.shared.Refusal case.changedMeanwhile, case.triageUndecided, case.reasonMissing, case.reasonTooLong
     */
    public void classify(long caseId, Triage decided, String reason, String seen) {
        SupportCase c = store.lockLive(caseId);
        steps.requireSeen(c, seen);
        steps.classify(c, decided, reason, user.get());
    }

    /** Answers the customer, or leaves an internal note. */
    public void answer(long caseId, String text, boolean internal) {
        answer(caseId, text, internal, null);
    }

    /**
     * Answers the customer unless somebody has changed the case meanwhile, or leaves an internal note.
     *
     * @param seen the stamp of the case as it was shown, or null not to ask; a note is never refused for it
     * @throws ch.guichet.shared.Refusal case.changedMeanwhile, case.textMissing, case.textTooLong, case.closed
     */
    public void answer(long caseId, String text, boolean internal, String seen) {
        SupportCase c = store.lockLive(caseId);
        if (!internal) steps.requireSeen(c, seen);
        steps.answer(c, user.get(), text, internal);
    }

    /**
     * Offers paid work at today's price (rule 5); a version that is still open is superseded.
     *
     * @return the version of the offer
     */
    public int offerPaidWork(long caseId, Minutes estimate) {
        return steps.offer(store.lockLive(caseId), estimate, user.get());
    }

    /** Closes a case; an offer nobody decided is withdrawn. The customer's next word opens it again. */
    public void close(long caseId) {
        steps.close(store.lockLive(caseId), user.get());
    }
}
