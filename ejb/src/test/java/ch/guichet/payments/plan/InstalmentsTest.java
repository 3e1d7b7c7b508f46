package ch.guichet.payments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstalmentsTest {
    private static final LocalDate FIRST = LocalDate.of(2029, 1, 31);
    private static final Money OPEN = Money.of("254.25");

    @Test
    void equal_parts_are_whole_coins_and_the_last_takes_the_rest() {
        List<PlanPart> parts = Instalments.equal(OPEN, 4, FIRST);
        assertThat(parts)
                .extracting(PlanPart::amount)
                .containsExactly(Money.of("63.55"), Money.of("63.55"), Money.of("63.55"), Money.of("63.60"));
        assertThat(parts.get(1).dueOn()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(parts.get(2).dueOn()).isEqualTo(LocalDate.of(2029, 3, 31));
        refused("payments.planParts", () -> Instalments.equal(OPEN, 1, FIRST));
        refused("payments.planParts", () -> Instalments.equal(Money.of("0.10"), 3, FIRST));
    }

    @Test
    void parts_make_what_is_open_one_day_after_the_other() {
        List<PlanPart> parts = Instalments.equal(OPEN, 3, FIRST);
        Instalments.require(parts, OPEN, FIRST);
        refused("payments.planDates", () -> Instalments.require(parts, OPEN, FIRST.plusDays(1)));
        refused("payments.planSum", () -> Instalments.require(parts, Money.of("254.20"), FIRST));
        refused("payments.planDates", () -> Instalments.require(List.of(parts.get(1), parts.get(0)), OPEN, FIRST));
    }

    @Test
    void what_is_paid_fills_the_first_part_first_and_a_part_is_missed_after_its_grace() {
        List<PlanPart> parts = Instalments.equal(OPEN, 3, FIRST);
        Money paid = Money.of("100.00");
        assertThat(states(parts, paid, LocalDate.of(2029, 2, 28)))
                .containsExactly(StepState.PAID, StepState.AHEAD, StepState.AHEAD);
        assertThat(states(parts, paid, LocalDate.of(2029, 3, 3)))
                .containsExactly(StepState.PAID, StepState.DUE, StepState.AHEAD);
        assertThat(states(parts, paid, LocalDate.of(2029, 3, 4)))
                .containsExactly(StepState.PAID, StepState.MISSED, StepState.AHEAD);
        assertThat(states(parts, OPEN, LocalDate.of(2029, 9, 1))).containsOnly(StepState.PAID);
    }

    private static List<StepState> states(List<PlanPart> parts, Money paid, LocalDate today) {
        return Instalments.steps(parts, paid, today, 3).stream()
                .map(PlanStep::state)
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
