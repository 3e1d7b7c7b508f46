package ch.guichet.billing.rating;

import static ch.guichet.billing.rating.LineKind.TIME_CREDIT;
import static ch.guichet.billing.rating.LineKind.URGENCY;
import static ch.guichet.billing.rating.LineKind.VALUE_CREDIT;
import static ch.guichet.billing.rating.LineKind.WORK;
import static ch.guichet.billing.rating.Works.OCTOBER_12;
import static ch.guichet.billing.rating.Works.RATING;
import static ch.guichet.billing.rating.Works.timePack;
import static ch.guichet.billing.rating.Works.valuePack;
import static ch.guichet.billing.rating.Works.work;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What urgency adds is money and never minutes (rule 16). */
class SurchargeRatingTest {
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 10, 12);

    @Test
    void it_stands_on_a_line_of_its_own_with_vat() {
        RatedBill bill = rate(List.of());

        assertThat(bill.lines()).extracting(RatedLine::kind).containsExactly(WORK, URGENCY);
        RatedLine line = bill.lines().get(1);
        assertThat(line.net()).isEqualTo(Money.of("200.00"));
        assertThat(line.minutes()).isEqualTo(Minutes.ZERO);
        assertThat(line.vat().basisPoints()).isEqualTo(810);
        // 5 hours at 180.00 and 200.00: the example of the rules on accounting
        assertThat(bill.net()).isEqualTo(Money.of("1100.00"));
        assertThat(bill.due()).isEqualTo(Money.of("1189.10"));
    }

    @Test
    void a_time_pack_pays_the_time_and_never_the_surcharge() {
        RatedBill bill = rate(List.of(timePack(9, NEXT_YEAR, 600)));

        assertThat(bill.lines()).extracting(RatedLine::kind).containsExactly(TIME_CREDIT, URGENCY);
        assertThat(bill.due()).isEqualTo(Money.of("216.20"));
    }

    @Test
    void a_value_pack_pays_it_with_its_vat() {
        RatedBill bill = rate(List.of(valuePack(9, NEXT_YEAR, "2000.00")));

        assertThat(bill.lines()).extracting(RatedLine::kind).containsExactly(WORK, VALUE_CREDIT, URGENCY, VALUE_CREDIT);
        assertThat(bill.credit()).isEqualTo(Money.of("1189.10"));
        assertThat(bill.due()).isEqualTo(Money.ZERO);
    }

    @Test
    void it_is_taxed_at_the_rate_of_the_first_day_of_its_work() {
        LocalDate before = LocalDate.of(2023, 12, 29);
        RatedBill bill = RATING.rate(
                List.of(work(1, before, 1_800)), List.of(), List.of(surcharge(before)), List.of(), List.of());

        assertThat(bill.vat()).extracting(VatSum::basisPoints).containsExactly(770);
    }

    @Test
    void time_that_is_given_away_is_shown_and_costs_nothing() {
        RatedBill bill = RATING.rate(
                List.of(work(1, OCTOBER_12, 1_800)),
                List.of(work(1, OCTOBER_12, 3_600)),
                List.of(),
                List.of(),
                List.of(timePack(9, NEXT_YEAR, 20)));

        assertThat(bill.lines()).extracting(RatedLine::kind).containsExactly(TIME_CREDIT, WORK, LineKind.GOODWILL);
        RatedLine given = bill.lines().get(2);
        assertThat(given.work().seconds()).isEqualTo(3_600);
        assertThat(given.minutes()).isEqualTo(Minutes.ZERO);
        assertThat(bill.net()).isEqualTo(Money.of("30.00"));
    }

    @Test
    void a_visit_is_money_too_and_what_is_given_away_is_shown_at_no_charge() {
        Instant agreed = Instant.parse("2026-10-12T08:00:00Z");
        BillableSurcharge visit =
                new BillableSurcharge(LineKind.TRAVEL, 1, "Caisse", Money.of("60.00"), OCTOBER_12, agreed, 78);
        BillableSurcharge given =
                new BillableSurcharge(LineKind.GOODWILL, 1, "Caisse · Notre faute", Money.ZERO, OCTOBER_12, agreed, 78);
        RatedBill bill = RATING.rate(
                List.of(work(1, OCTOBER_12, 1_800)),
                List.of(),
                List.of(visit, given),
                List.of(),
                List.of(timePack(9, NEXT_YEAR, 600)));

        assertThat(bill.lines())
                .extracting(RatedLine::kind)
                .containsExactly(TIME_CREDIT, LineKind.TRAVEL, LineKind.GOODWILL);
        assertThat(bill.net()).isEqualTo(Money.of("60.00"));
        assertThat(bill.due()).isEqualTo(Money.of("64.85"));
    }

    private static RatedBill rate(List<Lot> lots) {
        return RATING.rate(
                List.of(work(1, OCTOBER_12, 18_000)), List.of(), List.of(surcharge(OCTOBER_12)), List.of(), lots);
    }

    private static BillableSurcharge surcharge(LocalDate day) {
        return new BillableSurcharge(
                URGENCY, 1, "Caisse bloquée", Money.of("200.00"), day, Instant.parse("2026-10-12T08:00:00Z"), 78);
    }
}
