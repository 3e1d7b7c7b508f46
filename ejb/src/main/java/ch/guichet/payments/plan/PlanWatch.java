package ch.guichet.payments.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks at the open plans: what is paid is kept, and where a part did not come in time reminders go on. */
@ApplicationScoped
public class PlanWatch {
    private static final int AT_A_TIME = 200;

    @Inject
    private PlanReader plans;

    @Inject
    private PlanBook book;

    /** Looks at the next handful after an id. @return the last one's, or null after the last */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Long look(long after) {
        List<PaymentPlan> some = plans.open(after, AT_A_TIME);
        for (PaymentPlan plan : some) {
            if (plan.next() == null) book.end(plan.id(), PlanState.KEPT, null, null);
            else if (plan.missed()) book.end(plan.id(), PlanState.MISSED, null, null);
        }
        return some.isEmpty() ? null : some.get(some.size() - 1).id();
    }

    /** Looks at all of them. */
    public void lookAtAll() {
        for (Long last = look(0); last != null; last = look(last)) {
            // the next handful
        }
    }
}
