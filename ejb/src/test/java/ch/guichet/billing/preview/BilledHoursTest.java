package ch.guichet.billing.preview;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.rating.Rating;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.catalog.VatTable;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class BilledHoursTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final Rating RATING =
            new Rating(new VatTable(List.of(new VatRule(VatCategory.NORMAL, 810, LocalDate.of(2024, 1, 1)))), false);

    @Test
    void the_same_price_gives_what_was_billed() {
        var change = BilledHours.change(1, List.of(day(4_200, 0, "225.00")), price("180.00", 15, 30), RATING);
        assertThat(change.would()).isEqualTo(Money.of("225.00"));
        assertThat(change.difference().isZero()).isTrue();
    }

    @Test
    void another_unit_and_minimum_count_too() {
        var change = BilledHours.change(1, List.of(day(4_200, 0, "225.00")), price("200.00", 30, 60), RATING);
        assertThat(change.would()).isEqualTo(Money.of("300.00"));
    }

    @Test
    void what_packs_gave_is_not_charged() {
        var change = BilledHours.change(1, List.of(day(19_860, 300, "135.00")), price("200.00", 15, 30), RATING);
        assertThat(change.would()).isEqualTo(Money.of("150.00"));
    }

    @Test
    void those_who_gain_or_lose_most_come_first() {
        var month = MonthAtPrice.of(
                YearMonth.of(2026, 10), List.of(change(1, "100.00", "110.00"), change(2, "100.00", "70.00")));
        assertThat(month.most()).extracting(MonthAtPrice.Change::customerId).containsExactly(2L, 1L);
        assertThat(month.difference()).isEqualTo(Money.of("-20.00"));
    }

    private static MonthAtPrice.Change change(long customer, String billed, String would) {
        return new MonthAtPrice.Change(customer, "A", Money.of(billed), Money.of(would));
    }

    private static BilledHours.Day day(long seconds, long fromPacks, String net) {
        return new BilledHours.Day(1, "A", 7, DAY, seconds, fromPacks, Money.of(net), 0);
    }

    private static HourlyPrice price(String net, int unit, int minimum) {
        return new HourlyPrice(Money.of(net), new Minutes(unit), new Minutes(minimum), DAY);
    }
}
