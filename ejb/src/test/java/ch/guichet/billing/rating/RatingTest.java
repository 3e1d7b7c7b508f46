package ch.guichet.billing.rating;

import static ch.guichet.billing.rating.LineKind.TIME_CREDIT;
import static ch.guichet.billing.rating.LineKind.VALUE_CREDIT;
import static ch.guichet.billing.rating.LineKind.WORK;
import static ch.guichet.billing.rating.Works.OCTOBER_12;
import static ch.guichet.billing.rating.Works.RATING;
import static ch.guichet.billing.rating.Works.timePack;
import static ch.guichet.billing.rating.Works.valuePack;
import static ch.guichet.billing.rating.Works.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTest {
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 30);

    @Test
    void work_without_credit_is_charged_at_the_agreed_price_with_vat_and_rounded_to_five_rappen() {
        RatedBill bill = RATING.rate(List.of(work(1, OCTOBER_12, 2_700)), List.of());

        assertThat(bill.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(WORK);
            assertThat(line.accounted()).isEqualTo(new Minutes(45));
            assertThat(line.net()).isEqualTo(Money.of("135.00"));
            assertThat(line.vat().basisPoints()).isEqualTo(810);
        });
        assertThat(bill.vatTotal()).isEqualTo(Money.of("10.94"));
        assertThat(bill.rounding()).isEqualTo(Money.of("0.01"));
        assertThat(bill.due()).isEqualTo(Money.of("145.95"));
    }

    @Test
    void a_time_pack_pays_minutes_without_vat_and_the_rest_is_charged_on_its_own_line() {
        RatedBill bill = RATING.rate(List.of(work(1, OCTOBER_12, 4_350)), List.of(timePack(9, NEXT_YEAR, 45)));

        assertThat(bill.lines())
                .extracting(RatedLine::kind, line -> line.minutes().value(), RatedLine::lotId, RatedLine::net)
                .containsExactly(tuple(TIME_CREDIT, 45, 9L, Money.ZERO), tuple(WORK, 30, null, Money.of("90.00")));
        assertThat(bill.due()).isEqualTo(Money.of("97.30"));
    }

    @Test
    void work_wholly_covered_by_a_time_pack_costs_nothing_and_has_no_rounding() {
        RatedBill bill = RATING.rate(List.of(work(1, OCTOBER_12, 600)), List.of(timePack(9, NEXT_YEAR, 300)));

        assertThat(bill.lines()).extracting(RatedLine::creditQuantity).containsExactly(30L);
        assertThat(bill.due()).isEqualTo(Money.ZERO);
        assertThat(bill.rounding()).isEqualTo(Money.ZERO);
        assertThat(bill.vat()).isEmpty();
    }

    @Test
    void the_lot_that_expires_first_is_used_first_and_a_lapsed_or_unpaid_one_never() {
        Lot lapsed = timePack(1, LocalDate.of(2026, 10, 11), 60);
        Lot unpaid = new Lot(2, ch.guichet.catalog.PackKind.TIME, "T5", null, null, LocalDate.of(2026, 1, 1), 60);
        Lot never = timePack(3, null, 60);
        Lot soon = timePack(4, OCTOBER_12, 30);

        RatedBill bill = RATING.rate(List.of(work(1, OCTOBER_12, 3_600)), List.of(never, lapsed, soon, unpaid));

        assertThat(bill.lines()).extracting(RatedLine::lotId).containsExactly(4L, 3L);
    }

    @Test
    void a_value_pack_pays_the_work_and_its_vat_and_nothing_is_left_over_by_rounding() {
        RatedBill bill = RATING.rate(List.of(work(1, OCTOBER_12, 2_700)), List.of(valuePack(9, NEXT_YEAR, "1000.00")));

        assertThat(bill.lines()).extracting(RatedLine::kind).containsExactly(WORK, VALUE_CREDIT);
        assertThat(bill.credit()).isEqualTo(Money.of("145.94"));
        assertThat(bill.due()).isEqualTo(Money.ZERO);
        assertThat(bill.rounding()).isEqualTo(Money.ZERO);
    }

    @Test
    void raw_seconds_of_one_intervention_are_rounded_once_though_they_fall_on_several_days() {
        RatedBill bill = RATING.rate(
                List.of(
                        work(1, OCTOBER_12, 600),
                        work(1, OCTOBER_12.plusDays(1), 600),
                        work(1, OCTOBER_12.plusDays(2), 1_500)),
                List.of());

        assertThat(bill.lines()).extracting(line -> line.minutes().value()).containsExactly(30, 0, 15);
        assertThat(bill.net()).isEqualTo(Money.of("135.00"));
    }

    @Test
    void late_work_on_an_intervention_already_billed_does_not_pay_the_minimum_again() {
        RatedBill bill = RATING.rate(List.of(work(1, OCTOBER_12, 300, 1_700)), List.of());

        assertThat(bill.lines()).extracting(line -> line.minutes().value()).containsExactly(15);
    }

    @Test
    void two_rates_on_one_bill_are_two_sums() {
        RatedBill bill = RATING.rate(
                List.of(work(1, LocalDate.of(2023, 12, 29), 3_600), work(2, LocalDate.of(2024, 1, 3), 3_600)),
                List.of());

        assertThat(bill.vat())
                .containsExactly(
                        new VatSum(770, Money.of("180.00"), Money.of("13.86")),
                        new VatSum(810, Money.of("180.00"), Money.of("14.58")));
    }

    @Test
    void a_service_date_without_a_rate_is_refused() {
        assertThatThrownBy(() -> RATING.rate(List.of(work(1, LocalDate.of(2017, 12, 31), 60)), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("catalog.noVatRate");
    }

    @Test
    void an_amount_due_is_left_as_it_is_when_rounding_is_switched_off() {
        RatedBill bill = new Rating(Works.rates(), false).rate(List.of(work(1, OCTOBER_12, 2_700)), List.of());

        assertThat(bill.due()).isEqualTo(Money.of("145.94"));
    }

    @Test
    void a_fee_is_money_on_its_own_line_without_vat_and_no_pack_pays_it() {
        RatedBill bill = RATING.rate(
                List.of(work(1, OCTOBER_12, 2_700)),
                List.of(Works.fee(5, OCTOBER_12.plusDays(3), "90.00")),
                List.of(valuePack(9, NEXT_YEAR, "1000.00")));
        assertThat(bill.lines())
                .extracting(RatedLine::kind)
                .containsExactly(LineKind.WORK, LineKind.VALUE_CREDIT, LineKind.CANCEL_FEE);
        assertThat(bill.vat()).extracting(VatSum::net).containsExactly(Money.of("135.00"));
        assertThat(bill.credit()).isEqualTo(Money.of("145.94"));
        assertThat(bill.fees()).isEqualTo(Money.of("90.00"));
        assertThat(bill.due()).isEqualTo(Money.of("90.00"));
        assertThat(bill.lastService()).isEqualTo(OCTOBER_12.plusDays(3));
    }

    @Test
    void a_bill_of_nothing_but_a_fee_has_no_vat_at_all() {
        RatedBill bill = RATING.rate(List.of(), List.of(Works.fee(5, OCTOBER_12, "90.00")), List.of());
        assertThat(bill.vat()).isEmpty();
        assertThat(bill.net()).isEqualTo(Money.of("90.00"));
        assertThat(bill.due()).isEqualTo(Money.of("90.00"));
    }

    @Test
    void packs_that_were_not_agreed_for_the_work_pay_nothing_of_it() {
        BillableWork chosen = work(1, OCTOBER_12, 3_600).payableBy(List.of("V1000"));

        RatedBill bill = RATING.rate(
                List.of(chosen, work(2, OCTOBER_12, 3_600)),
                List.of(timePack(8, NEXT_YEAR, 90), valuePack(9, NEXT_YEAR, "1000.00")));

        assertThat(bill.lines())
                .extracting(RatedLine::kind, RatedLine::lotId)
                .containsExactly(tuple(WORK, null), tuple(VALUE_CREDIT, 9L), tuple(TIME_CREDIT, 8L));
        assertThat(RATING.rate(List.of(chosen), List.of(timePack(8, NEXT_YEAR, 90)))
                        .due())
                .isEqualTo(Money.of("194.60"));
    }
}
