package ch.guichet.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CreditOutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void at_the_present_pace_half_of_what_ninety_days_used_lasts_forty_five() {
        assertThat(CreditOutlook.until(150, 300, TODAY)).isEqualTo(TODAY.plusDays(45));
    }

    @Test
    void without_use_or_without_credit_nothing_is_foretold() {
        assertThat(CreditOutlook.until(150, 0, TODAY)).isNull();
        assertThat(CreditOutlook.until(0, 300, TODAY)).isNull();
    }

    @Test
    void what_lasts_for_ever_is_foretold_for_ten_years_at_most() {
        assertThat(CreditOutlook.until(1_000_000, 1, TODAY)).isEqualTo(TODAY.plusDays(3_650));
    }
}
