package ch.guichet.cases;

import ch.guichet.identity.User;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What the desk does with a case whose row is locked, each step written down. */
@ApplicationScoped
class CaseSteps {
    @Inject
    private CaseStore store;

    @Inject
    private Conversation conversation;

    @Inject
    private PaidWork paidWork;

    @Inject
    private CaseEventStore events;

    @Inject
    private Event<CaseAnswered> answered;

    /** @throws Refusal case.changedMeanwhile when somebody has changed the case since it was seen */
    void requireSeen(SupportCase c, String stamp) {
        if (stamp != null && !stamp.equals(store.stamp(c)))
            throw Refusal.conflict("case.changedMeanwhile", String.valueOf(c.number()));
    }

    void classify(SupportCase c, Triage decided, String reason, User by) {
        conversation.classify(c, decided, reason, by.displayName());
        events.add(c.id(), CaseEventKind.CLASSIFIED, decided.name(), c.triageReason(), by.displayName());
    }

    void answer(SupportCase c, User by, String text, boolean internal) {
        conversation.answer(c, by, text, internal);
        answered.fire(new CaseAnswered(c.id(), by.id()));
    }

    /**
     * Offers paid work; where nobody has decided the class, this is the decision that it is paid, with all that a
     * decision takes (rule 4).
     *
     * @throws Refusal case.reasonMissing when the suggestion is free: then the class is decided first, with a reason
     */
    int offer(SupportCase c, Minutes estimate, User by) {
        OfferPricing.requirePossible(estimate);
        if (c.triage() == Triage.UNSURE) classify(c, Triage.PAID, null, by);
        return paidWork.offer(c, estimate, by.displayName());
    }

    void close(SupportCase c, User by) {
        c.close();
        paidWork.withdraw(c);
        events.add(c.id(), CaseEventKind.CLOSED, null, null, by.displayName());
    }
}
