package ch.guichet.inbox;

import ch.guichet.cases.CaseDispatch;
import ch.guichet.cases.CaseState;
import ch.guichet.cases.CaseUndo;
import ch.guichet.cases.DeskCases;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** One case of several, in a transaction of its own: what is refused for one is done for the others. */
@ApplicationScoped
class BulkStep {
    @Inject
    private BulkStore store;

    @Inject
    private DeskCases cases;

    @Inject
    private CaseDispatch dispatch;

    @Inject
    private CaseUndo steps;

    /** @throws Refusal why not */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public BulkResult take(long caseId, BulkAction action) {
        BulkStore.Locked c = store.lock(caseId);
        if (action instanceof BulkAction.Assign assign) {
            dispatch.assign(caseId, assign.agentId());
            return done(c, !Objects.equals(c.assigneeId(), assign.agentId()));
        }
        if (action instanceof BulkAction.FollowUp followUp) {
            dispatch.followUp(caseId, followUp.on());
            boolean waits = followUp.on() == null || c.state() == CaseState.WAITING;
            return done(c, !waits || !Objects.equals(c.followUpOn(), followUp.on()));
        }
        if (action instanceof BulkAction.Classify classify) {
            cases.classify(caseId, classify.triage(), classify.reason());
            return done(c, false);
        }
        cases.close(caseId);
        return done(c, true);
    }

    /** @param undoable whether it has changed the case, and can be taken back */
    private static BulkResult done(BulkStore.Locked c, boolean undoable) {
        return new BulkResult(c.id(), c.number(), null, undoable ? c.before(c.version() + 1) : null);
    }

    /** @throws Refusal inbox.touchedSince when somebody has done something to it since */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public BulkResult undo(Before before) {
        BulkStore.Locked c = store.lock(before.caseId());
        if (!steps.restore(before.caseId(), before.version(), before.state(), before.assigneeId(), before.followUpOn()))
            throw Refusal.conflict("inbox.touchedSince", String.valueOf(c.number()));
        return new BulkResult(c.id(), c.number(), null, null);
    }
}
