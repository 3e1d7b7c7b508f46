package ch.guichet.inbox;

import ch.guichet.cases.DeskCases;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** One case of several, in a transaction of its own: what is refused for one is done for the others. */
@ApplicationScoped
class BulkStep {
    @Inject
    private BulkStore store;

    @Inject
    private DeskCases cases;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal why not */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public BulkResult take(long caseId, BulkAction action) {
        BulkStore.Locked c = store.lock(caseId);
        if (action instanceof BulkAction.Assign assign) return assign(c, assign.agentId());
        if (action instanceof BulkAction.FollowUp followUp) return followUp(c, followUp.on());
        if (action instanceof BulkAction.Classify classify) {
            cases.classify(caseId, classify.triage(), classify.reason());
            return new BulkResult(caseId, c.number(), null, null);
        }
        cases.close(caseId);
        return new BulkResult(caseId, c.number(), null, c.before(c.version() + 1));
    }

    private BulkResult assign(BulkStore.Locked c, Long agentId) {
        c.open();
        if (agentId != null && !store.isAgent(agentId)) throw Refusal.invalid("inbox.notAnAgent");
        store.assign(c.id(), agentId);
        return new BulkResult(c.id(), c.number(), null, c.before(c.version() + 1));
    }

    private BulkResult followUp(BulkStore.Locked c, LocalDate on) {
        c.open();
        if (on != null && on.isBefore(clock.today())) throw Refusal.invalid("inbox.followUpPast", on);
        store.followUp(c.id(), on);
        return new BulkResult(c.id(), c.number(), null, c.before(c.version() + 1));
    }

    /** @throws Refusal inbox.touchedSince when somebody has done something to it since */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public BulkResult undo(Before before) {
        BulkStore.Locked c = store.lock(before.caseId());
        if (!store.restore(before)) throw Refusal.conflict("inbox.touchedSince", String.valueOf(c.number()));
        return new BulkResult(c.id(), c.number(), null, null);
    }
}
