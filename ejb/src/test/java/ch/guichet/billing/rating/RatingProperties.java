package ch.guichet.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatingProperties {
    @Property
    void every_accounted_minute_stands_on_exactly_one_line(
            @ForAll("works") List<BillableWork> work, @ForAll("lots") List<Lot> lots) {
        Map<Long, Long> seconds = work.stream()
                .collect(Collectors.groupingBy(
                        BillableWork::interventionId, Collectors.summingLong(BillableWork::seconds)));
        long owed = seconds.values().stream()
                .mapToLong(s ->
                        Minutes.accounted(s, new Minutes(15), new Minutes(30)).value())
                .sum();

        RatedBill bill = Works.RATING.rate(work, lots);

        assertThat(bill.lines().stream()
                        .mapToLong(line -> line.minutes().value())
                        .sum())
                .isEqualTo(owed);
    }

    @Property
    void no_lot_gives_more_than_it_has(@ForAll("works") List<BillableWork> work, @ForAll("lots") List<Lot> lots) {
        Map<Long, Long> taken = Works.RATING.rate(work, lots).lines().stream()
                .filter(line -> line.lotId() != null)
                .collect(Collectors.groupingBy(RatedLine::lotId, Collectors.summingLong(RatedLine::creditQuantity)));

        lots.forEach(lot -> assertThat(taken.getOrDefault(lot.id(), 0L)).isBetween(0L, lot.remaining()));
    }

    @Property
    void an_amount_due_is_never_negative_and_can_be_paid_in_coins(
            @ForAll("works") List<BillableWork> work, @ForAll("lots") List<Lot> lots) {
        RatedBill bill = Works.RATING.rate(work, lots);

        assertThat(bill.due().cents()).isNotNegative();
        assertThat(bill.due().cents() % 5).isZero();
        assertThat(bill.rounding().cents()).isBetween(-2L, 2L);
    }

    @Property
    void the_order_in_which_work_and_lots_are_read_changes_nothing(
            @ForAll("works") List<BillableWork> work, @ForAll("lots") List<Lot> lots, @ForAll Random random) {
        List<BillableWork> shuffledWork = new ArrayList<>(work);
        List<Lot> shuffledLots = new ArrayList<>(lots);
        Collections.shuffle(shuffledWork, random);
        Collections.shuffle(shuffledLots, random);

        assertThat(Works.RATING.rate(shuffledWork, shuffledLots)).isEqualTo(Works.RATING.rate(work, lots));
    }

    @Property
    void fees_add_exactly_what_was_agreed_and_change_nothing_of_the_work(
            @ForAll("works") List<BillableWork> work,
            @ForAll("lots") List<Lot> lots,
            @ForAll("fees") List<Long> cents) {
        List<BillableFee> fees = new ArrayList<>();
        for (long amount : cents)
            fees.add(Works.fee(
                    fees.size() + 1, Works.OCTOBER_12, Money.ofCents(amount).toString()));
        RatedBill without = Works.RATING.rate(work, lots);

        RatedBill bill = Works.RATING.rate(work, fees, lots);

        assertThat(bill.lines().subList(0, without.lines().size())).isEqualTo(without.lines());
        assertThat(bill.vat()).isEqualTo(without.vat());
        assertThat(bill.credit()).isEqualTo(without.credit());
        assertThat(bill.net().minus(without.net()).cents())
                .isEqualTo(cents.stream().mapToLong(Long::longValue).sum());
        assertThat(bill.due().cents() % 5).isZero();
    }

    @Provide
    Arbitrary<List<Long>> fees() {
        return Arbitraries.longs().between(1, 20_000).list().ofMaxSize(4);
    }

    /** At most one row for an intervention and a day, as the database groups them. */
    @Provide
    Arbitrary<List<BillableWork>> works() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.longs().between(1, 20_000))
                .as((id, day, seconds) ->
                        Works.work(id, LocalDate.of(2026, 10, 1).plusDays(day), seconds))
                .list()
                .uniqueElements(work -> work.interventionId() + "/" + work.serviceDate())
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Lot>> lots() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-10, 60),
                        Arbitraries.integers().between(0, 900))
                .as((id, time, day, quantity) -> time
                        ? Works.timePack(id, Works.OCTOBER_12.plusDays(day), quantity)
                        : Works.valuePack(id, Works.OCTOBER_12.plusDays(day), quantity + ".15"))
                .list()
                .uniqueElements(Lot::id)
                .ofMaxSize(5);
    }
}
