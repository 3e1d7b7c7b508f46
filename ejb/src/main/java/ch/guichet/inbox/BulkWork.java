package ch.guichet.inbox;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** The same thing done to several cases, each by itself: the answer says of each what became of it. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkWork {
    private static final int MOST = 200;

    private BulkStep step;
    private BulkStore store;

    public BulkWork() {}

    @Inject
    BulkWork(BulkStep step, BulkStore store) {
        this.step = step;
        this.store = store;
    }

    /**
     * Does it to one case after the other.
     *
     * @return what became of each, in their order
     * @throws Refusal inbox.nothingChosen, inbox.tooMany for more than 200
     */
    public List<BulkResult> apply(BulkAction action, List<Long> caseIds) {
        if (caseIds.isEmpty()) throw Refusal.invalid("inbox.nothingChosen");
        if (caseIds.size() > MOST) throw Refusal.invalid("inbox.tooMany", MOST);
        return caseIds.stream()
                .distinct()
                .map(id -> outcome(id, () -> step.take(id, action)))
                .toList();
    }

    /** Makes cases what they were, except those that somebody has touched since. */
    public List<BulkResult> undo(List<Before> before) {
        return before.stream()
                .map(each -> outcome(each.caseId(), () -> step.undo(each)))
                .toList();
    }

    private BulkResult outcome(long caseId, Supplier<BulkResult> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            return new BulkResult(caseId, store.number(caseId), refused, null);
        }
    }
}
