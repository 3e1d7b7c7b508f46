package ch.guichet.billing.monthend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillableMonthsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @Test
    void the_last_month_that_is_over_can_be_billed_even_when_nothing_was_worked() {
        assertThat(MonthReadiness.billable(List.of(), null, NOVEMBER)).containsExactly(OCTOBER);
    }

    @Test
    void earlier_months_can_be_billed_as_far_back_as_there_is_unbilled_work() {
        assertThat(MonthReadiness.billable(List.of(), LocalDate.of(2026, 8, 3), NOVEMBER))
                .containsExactly(OCTOBER, SEPTEMBER, AUGUST);
    }

    @Test
    void a_month_before_a_billed_one_is_past() {
        assertThat(MonthReadiness.billable(List.of(run(SEPTEMBER)), LocalDate.of(2026, 8, 3), NOVEMBER))
                .containsExactly(OCTOBER);
    }

    @Test
    void when_the_last_month_is_billed_there_is_nothing_to_do() {
        assertThat(MonthReadiness.billable(List.of(run(OCTOBER)), LocalDate.of(2026, 10, 3), NOVEMBER))
                .isEmpty();
    }

    private static BillingRun run(YearMonth month) {
        return new BillingRun(1, month, RunMode.REAL, "Nora", Instant.EPOCH);
    }
}
