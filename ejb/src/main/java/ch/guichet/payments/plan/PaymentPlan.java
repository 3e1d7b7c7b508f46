package ch.guichet.payments.plan;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * How an open document is paid by instalments.
 *
 * @param agreed what was open when it was agreed
 * @param paid of it so far, whatever the payments were called
 * @param endedBy null while it is open, and when nobody but time ended it
 */
public record PaymentPlan(
        long id,
        long documentId,
        String number,
        long customerId,
        String customer,
        PlanState state,
        Money agreed,
        Money paid,
        List<PlanStep> steps,
        String agreedBy,
        Instant agreedAt,
        String endedBy,
        Instant endedAt,
        String endReason) {
    public boolean open() {
        return state == PlanState.OPEN;
    }

    /** The first part that is not paid; null when all are. */
    public PlanStep next() {
        return steps.stream()
                .filter(step -> step.state() != StepState.PAID)
                .findFirst()
                .orElse(null);
    }

    boolean missed() {
        return steps.stream().anyMatch(step -> step.state() == StepState.MISSED);
    }
}
