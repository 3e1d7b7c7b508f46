package ch.guichet.payments.plan;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of instalments. */
final class Instalments {
    private static final int FEWEST = 2;
    private static final int MOST = 36;
    private static final long COINS = 5;

    private Instalments() {}

    /**
     * Equal parts, a month apart; the last takes what is left.
     *
     * @throws Refusal {@code payments.planParts} unless there are 2 to 36, and a coin for each
     */
    static List<PlanPart> equal(Money open, int count, LocalDate first) {
        if (count < FEWEST || count > MOST || open.cents() < COINS * count)
            throw Refusal.invalid("payments.planParts", FEWEST, MOST);
        Money each = Money.ofCents(open.cents() / count / COINS * COINS);
        List<PlanPart> parts = new ArrayList<>();
        Money left = open;
        for (int i = 0; i < count - 1; i++) {
            parts.add(new PlanPart(first.plusMonths(i), each));
            left = left.minus(each);
        }
        parts.add(new PlanPart(first.plusMonths(count - 1L), left));
        return List.copyOf(parts);
    }

    /**
     * Two parts or more, one after the other, from today on, that make what is open.
     *
     * @throws Refusal {@code payments.planParts}, {@code payments.planDates}, {@code payments.planSum}
     */
    static void require(List<PlanPart> parts, Money open, LocalDate today) {
        if (parts.size() < FEWEST || parts.size() > MOST) throw Refusal.invalid("payments.planParts", FEWEST, MOST);
        LocalDate before = today.minusDays(1);
        Money sum = Money.ZERO;
        for (PlanPart part : parts) {
            if (part.dueOn() == null || !part.dueOn().isAfter(before)) throw Refusal.invalid("payments.planDates");
            if (part.amount() == null || !part.amount().isPositive()) throw Refusal.invalid("payments.amount");
            before = part.dueOn();
            sum = sum.plus(part.amount());
        }
        if (!sum.equals(open)) throw Refusal.invalid("payments.planSum", open, sum);
    }

    /** How the parts stand when so much is paid, the first first. */
    static List<PlanStep> steps(List<PlanPart> parts, Money paid, LocalDate today, int graceDays) {
        List<PlanStep> steps = new ArrayList<>();
        Money left = paid;
        for (PlanPart part : parts) {
            Money of = left.min(part.amount());
            left = left.minus(of);
            steps.add(
                    new PlanStep(steps.size() + 1, part.dueOn(), part.amount(), of, state(part, of, today, graceDays)));
        }
        return List.copyOf(steps);
    }

    private static StepState state(PlanPart part, Money paid, LocalDate today, int graceDays) {
        if (paid.equals(part.amount())) return StepState.PAID;
        if (!part.dueOn().isBefore(today)) return StepState.AHEAD;
        return part.dueOn().plusDays(graceDays).isBefore(today) ? StepState.MISSED : StepState.DUE;
    }
}
