package ch.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final ReminderRules RULES = new ReminderRules(
            List.of(
                    new ReminderRules.Level(1, 10, Money.ZERO),
                    new ReminderRules.Level(2, 30, Money.of("20.00")),
                    new ReminderRules.Level(3, 61, Money.of("20.00"))),
            500,
            810,
            true,
            10,
            10,
            true);

    private static Overdue item(int lastLevel, LocalDate lastSent, boolean inTerms, String costs) {
        return new Overdue(1, 2, DUE, Money.of("1189.10"), Money.of(costs), lastLevel, lastSent, lastSent, inTerms);
    }

    private static Proposal on(Overdue item, int days) {
        return Reckoning.of(item, DUE.plusDays(days), RULES).orElseThrow();
    }

    @Test
    void nothing_is_reminded_before_the_tenth_day_and_the_first_level_costs_interest_alone() {
        assertThat(Reckoning.of(item(0, null, true, "0.00"), DUE.plusDays(9), RULES))
                .isEmpty();
        Proposal first = on(item(0, null, true, "0.00"), 10);
        assertThat(first.level()).isEqualTo(1);
        assertThat(first.interestFrom()).isEqualTo(LocalDate.of(2026, 12, 2));
        // 1189.10 × 5 % × 10 / 365 = 1.6289
        assertThat(first.interest()).isEqualTo(Money.of("1.63"));
        assertThat(first.fee()).isEqualTo(Money.ZERO);
        assertThat(first.due()).isEqualTo(Money.of("1190.75"));
        assertThat(first.rounding()).isEqualTo(Money.of("0.02"));
    }

    @Test
    void interest_goes_on_where_it_stopped_and_none_is_due_on_interest() {
        Proposal second = on(item(1, DUE.plusDays(10), true, "1.65"), 30);
        assertThat(second.level()).isEqualTo(2);
        assertThat(second.interestFrom()).isEqualTo(DUE.plusDays(11));
        // 20 days on the document alone: 3.2578
        assertThat(second.interest()).isEqualTo(Money.of("3.26"));
        assertThat(second.fee()).isEqualTo(Money.of("20.00"));
        assertThat(second.feeVat()).isEqualTo(Money.of("1.50"));
        assertThat(second.due()).isEqualTo(Money.of("1214.00"));
    }

    @Test
    void a_fee_stands_on_the_terms_or_is_not_charged() {
        Proposal second = on(item(1, DUE.plusDays(10), false, "0.00"), 30);
        assertThat(second.fee()).isEqualTo(Money.ZERO);
        assertThat(second.feeWhy()).isEqualTo(FeeWhy.NO_TERMS);
    }

    @Test
    void levels_come_one_after_the_other_with_time_between() {
        assertThat(on(item(0, null, true, "0.00"), 100).level()).isEqualTo(1);
        Overdue justReminded = item(1, DUE.plusDays(100), true, "0.00");
        assertThat(Reckoning.of(justReminded, DUE.plusDays(105), RULES)).isEmpty();
        assertThat(on(justReminded, 110).level()).isEqualTo(2);
        assertThat(Reckoning.of(item(3, DUE.plusDays(61), true, "0.00"), DUE.plusDays(300), RULES))
                .isEmpty();
    }

    @Test
    void terms_state_a_fee_when_one_sentence_speaks_of_a_reminder_and_its_price() {
        assertThat(FeeClause.statedIn(
                        List.of("8. Paiement. Un rappel peut être facturé CHF 20 ; l’intérêt est de 5 %.")))
                .isTrue();
        assertThat(FeeClause.statedIn(List.of("Eine Mahnung kann CHF 20.00 kosten.")))
                .isTrue();
        assertThat(FeeClause.statedIn(List.of("Un richiamo può costare CHF 20.")))
                .isTrue();
        assertThat(FeeClause.statedIn(List.of("A reminder may cost CHF 20."))).isTrue();
        assertThat(FeeClause.statedIn(List.of("Nous envoyons un rappel. L’intervention coûte CHF 200.")))
                .isFalse();
    }
}
