package ch.guichet.credit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final HourlyPrice PRICE =
            new HourlyPrice(Money.ofCents(18_000), new Minutes(15), new Minutes(30), LocalDate.of(2024, 1, 1));

    private static HeldLot lot(long id, PackKind kind, LocalDate expires, long free) {
        return new HeldLot(id, kind, "P" + id, DAY.minusMonths(3), expires, DAY.minusMonths(3), free);
    }

    private static HoldPlan plan(int minutes, HeldLot... lots) {
        return HoldPlan.of(List.of(lots), new Minutes(minutes), PRICE, 810, DAY);
    }

    @Test
    void what_is_held_and_what_is_left_to_pay_are_read_back_as_they_were_planned() {
        HoldPlan[] plans = {
            plan(90, lot(1, PackKind.TIME, DAY.plusMonths(1), 45)),
            plan(60, lot(1, PackKind.VALUE, null, 100_000)),
            plan(90, lot(1, PackKind.TIME, DAY, 30), lot(2, PackKind.VALUE, null, 2_000)),
            plan(60)
        };
        int[] minutes = {90, 60, 90, 60};
        for (int i = 0; i < plans.length; i++)
            assertThat(HoldPlan.held(plans[i].parts(), new Minutes(minutes[i]), PRICE, 810))
                    .isEqualTo(plans[i]);
    }

    @Test
    void a_lot_that_gives_no_more_leaves_its_minutes_to_pay() {
        HoldPlan shortened =
                HoldPlan.held(plan(60, lot(1, PackKind.TIME, DAY, 20)).parts(), new Minutes(60), PRICE, 810);
        assertThat(shortened.openMinutes()).isEqualTo(new Minutes(40));
        assertThat(shortened.due()).isEqualTo(Money.ofCents(12_972));
    }

    @Test
    void without_credit_all_is_to_pay() {
        HoldPlan plan = plan(60);
        assertThat(plan.parts()).isEmpty();
        assertThat(plan.due()).isEqualTo(Money.ofCents(19_458));
    }

    @Test
    void the_lot_that_lapses_first_gives_first_and_the_rest_is_priced() {
        HoldPlan plan =
                plan(90, lot(1, PackKind.TIME, DAY.plusMonths(6), 30), lot(2, PackKind.TIME, DAY.plusMonths(1), 45));
        assertThat(plan.parts()).extracting(HoldPlan.Part::lotId).containsExactly(2L, 1L);
        assertThat(plan.minutesHeld()).isEqualTo(new Minutes(75));
        assertThat(plan.net()).isEqualTo(Money.ofCents(4_500));
    }

    @Test
    void a_value_pack_pays_the_tax_too() {
        HoldPlan plan = plan(60, lot(1, PackKind.VALUE, null, 100_000));
        assertThat(plan.moneyHeld()).isEqualTo(Money.ofCents(19_458));
        assertThat(plan.due().isZero()).isTrue();
    }

    @Test
    void a_lot_that_lapses_before_the_day_gives_nothing() {
        assertThat(plan(60, lot(1, PackKind.TIME, DAY.minusDays(1), 600)).parts())
                .isEmpty();
        assertThat(plan(60, lot(1, PackKind.TIME, DAY, 600)).minutesHeld()).isEqualTo(new Minutes(60));
    }

    @Test
    void once_priced_no_later_time_pack_gives_minutes() {
        HoldPlan plan = plan(
                60, lot(1, PackKind.VALUE, DAY.plusMonths(1), 5_000), lot(2, PackKind.TIME, DAY.plusMonths(6), 600));
        assertThat(plan.minutesHeld().isZero()).isTrue();
        assertThat(plan.due()).isEqualTo(Money.ofCents(14_458));
    }
}
