package ch.guichet.billing.rating;

import static ch.guichet.billing.rating.Works.OCTOBER_12;
import static ch.guichet.billing.rating.Works.RATING;
import static ch.guichet.billing.rating.Works.timePack;
import static ch.guichet.billing.rating.Works.valuePack;
import static ch.guichet.billing.rating.Works.work;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rules 13 and 15: fixed is fixed, a ceiling holds, and a version in force is billed instead of the one before. */
class QuotedRatingTest {
    private static final int HOUR = 3_600;

    @Test
    void a_fixed_price_is_billed_once_however_many_hours_are_logged() {
        RatedBill bill = rate(fixed("1000.00", "0.00", 0), under(1, HOUR), under(1, 20 * HOUR));
        assertThat(nets(bill)).containsExactly(Money.of("1000.00"), Money.ZERO);
        assertThat(bill.lines().get(0).kind()).isEqualTo(LineKind.QUOTE);
        assertThat(bill.lines().get(0).work().title()).isEqualTo("Bouclement · 17/2");
        assertThat(bill.lines().get(0).vat().basisPoints()).isEqualTo(810);
    }

    @Test
    void hours_are_billed_up_to_the_ceiling_and_no_further() {
        assertThat(nets(rate(effort("500.00", "0.00", 0), under(1, HOUR)))).containsExactly(Money.of("180.00"));
        assertThat(nets(rate(effort("500.00", "0.00", 0), under(1, HOUR), under(2, 4 * HOUR))))
                .containsExactly(Money.of("180.00"), Money.of("320.00"));
    }

    @Test
    void what_an_earlier_month_or_version_was_billed_comes_off() {
        assertThat(nets(rate(effort("500.00", "400.00", 2 * HOUR), under(1, 8 * HOUR))))
                .containsExactly(Money.of("100.00"));
        assertThat(nets(rate(fixed("1200.00", "1000.00", HOUR), under(1, HOUR))))
                .containsExactly(Money.of("200.00"));
        assertThat(nets(rate(fixed("800.00", "1000.00", HOUR), under(1, HOUR)))).containsExactly(Money.ZERO);
    }

    @Test
    void a_discount_comes_off_and_never_below_nothing() {
        QuotedPrice less = new QuotedPrice(9, "17/2", Money.of("-100.00"), Money.of("500.00"), Money.ZERO, 0);
        assertThat(nets(rate(less, under(1, 1_800)))).containsExactly(Money.ZERO);
        assertThat(nets(rate(less, under(1, HOUR)))).containsExactly(Money.of("80.00"));
    }

    @Test
    void a_time_pack_does_not_pay_a_quote_and_a_value_pack_does() {
        RatedBill bill = RATING.rate(
                List.of(under(1, HOUR).under(fixed("1000.00", "0.00", 0), Instant.EPOCH, 77)),
                List.of(timePack(1, null, 600), valuePack(2, null, "500.00")));
        assertThat(bill.lines()).extracting(RatedLine::kind).containsExactly(LineKind.QUOTE, LineKind.VALUE_CREDIT);
        assertThat(bill.lines().get(1).creditQuantity()).isEqualTo(50_000);
    }

    @Property(tries = 300)
    void however_the_work_is_cut_into_days_never_more_is_billed_than_was_promised(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 40_000) Integer> days) {
        QuotedPrice promise = new QuotedPrice(9, "17/2", Money.of("300.00"), Money.of("900.00"), Money.ZERO, 0);
        BillableWork[] work = new BillableWork[days.size()];
        for (int i = 0; i < work.length; i++) work[i] = work(1, OCTOBER_12.plusDays(i), days.get(i));
        Money all = nets(rate(promise, work)).stream().reduce(Money.ZERO, Money::plus);
        assertThat(all).isLessThanOrEqualTo(Money.of("1200.00")).isGreaterThanOrEqualTo(Money.of("300.00"));
    }

    private static BillableWork under(long intervention, int seconds) {
        return work(intervention, OCTOBER_12.plusDays(intervention), seconds);
    }

    private static QuotedPrice fixed(String net, String billed, long seconds) {
        return new QuotedPrice(9, "17/2", Money.of(net), Money.ZERO, Money.of(billed), seconds);
    }

    private static QuotedPrice effort(String ceiling, String billed, long seconds) {
        return new QuotedPrice(9, "17/2", Money.ZERO, Money.of(ceiling), Money.of(billed), seconds);
    }

    private static RatedBill rate(QuotedPrice price, BillableWork... work) {
        return RATING.rate(
                Stream.of(work)
                        .map(each -> each.under(price, Instant.EPOCH, 77))
                        .toList(),
                List.of());
    }

    private static List<Money> nets(RatedBill bill) {
        return bill.lines().stream().map(RatedLine::net).toList();
    }
}
