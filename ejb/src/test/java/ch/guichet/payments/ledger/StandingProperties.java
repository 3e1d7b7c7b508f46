package ch.guichet.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the order of invoices, payments and reversals, the balances at the end are the same. */
class StandingProperties {
    private static final Money COSTS = Money.of("7.35");

    /** Invoices, payments of them by reference, and reversals of payments, by turns of one list of numbers. */
    private record Happening(char kind, int id, int invoice, Money amount) {}

    @Property(tries = 500)
    void every_permutation_ends_in_the_same_balances(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 20_000) Integer> invoices,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 20_000) Integer> payments,
            @ForAll @Size(max = 8) List<Boolean> reversed,
            @ForAll long seed) {
        List<Happening> all = happenings(invoices, payments, reversed);
        Map<String, Money> straight = play(all);
        List<Happening> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(play(mixed)).isEqualTo(straight);
    }

    @Property
    void the_books_of_a_document_add_up(
            @ForAll @IntRange(min = 1, max = 1_000_000) int due, @ForAll @IntRange(max = 1_000_000) int paid) {
        Standing standing = Standing.of(Money.ofCents(due)).plus(Money.ofCents(paid));
        Shift shift = standing.since(Standing.of(Money.ofCents(due)));
        assertThat(shift.total()).isEqualTo(standing.paid());
        assertThat(standing.open().isPositive() && standing.surplus().isPositive())
                .isFalse();
        assertThat(standing.credited().plus(standing.open())).isEqualTo(standing.due());
    }

    @Example
    void costs_and_interest_are_paid_first_and_the_document_after_them() {
        Standing reminded =
                Standing.of(Money.of("243.25")).plus(Money.of("43.25")).reminded(Money.of("21.00"));
        assertThat(reminded.open()).isEqualTo(Money.of("221.00"));
        Standing part = reminded.plus(Money.of("20.00"));
        assertThat(part.costsOpen()).isEqualTo(Money.of("1.00"));
        assertThat(part.open()).isEqualTo(Money.of("201.00"));
        Standing more = part.plus(Money.of("51.00"));
        assertThat(more.costsOpen()).isEqualTo(Money.ZERO);
        assertThat(more.open()).isEqualTo(Money.of("150.00"));
        assertThat(more.plus(Money.of("-51.00")).open()).isEqualTo(part.open());
        assertThat(part.plus(Money.of("-20.00")).open()).isEqualTo(reminded.open());
        assertThat(more.waived().open()).isEqualTo(Money.of("129.00"));
        assertThat(more.plus(Money.of("155.00")).surplus())
                .isEqualTo(Money.of("5.00").minus(Money.ZERO));
    }

    private static List<Happening> happenings(List<Integer> invoices, List<Integer> payments, List<Boolean> reversed) {
        List<Happening> all = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) all.add(new Happening('I', i, i, Money.ofCents(invoices.get(i))));
        for (int i = 0; i < payments.size(); i++) {
            Happening paid = new Happening('P', i, i % invoices.size(), Money.ofCents(payments.get(i)));
            all.add(paid);
            if (i < reversed.size() && reversed.get(i)) all.add(new Happening('R', i, paid.invoice(), paid.amount()));
        }
        return all;
    }

    /** Payments wait for their invoice, reversals for their payment, as they do in the product. */
    private static Map<String, Money> play(List<Happening> all) {
        Map<Integer, Standing> standings = new HashMap<>();
        Map<Integer, Happening> assigned = new HashMap<>();
        List<Happening> waiting = new ArrayList<>();
        Money receivables = Money.ZERO;
        Money balance = Money.ZERO;
        Money rounding = Money.ZERO;
        for (Happening one : all) {
            waiting.add(one);
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Happening next : List.copyOf(waiting)) {
                    if (next.kind() == 'I') {
                        standings.put(next.invoice(), Standing.of(next.amount()).reminded(COSTS));
                    } else if (!standings.containsKey(next.invoice())
                            || (next.kind() == 'R' && !assigned.containsKey(next.id()))) {
                        continue;
                    } else {
                        Money change = next.kind() == 'P'
                                ? next.amount()
                                : next.amount().negated();
                        Standing before = standings.get(next.invoice());
                        Standing after = before.plus(change);
                        Shift shift = after.since(before);
                        receivables = receivables.plus(shift.receivables());
                        balance = balance.plus(shift.balance());
                        rounding = rounding.plus(shift.rounding());
                        standings.put(next.invoice(), after);
                        if (next.kind() == 'P') assigned.put(next.id(), next);
                    }
                    waiting.remove(next);
                    moved = true;
                }
            }
        }
        Map<String, Money> ends = new HashMap<>();
        ends.put("receivables", receivables);
        ends.put("balance", balance);
        ends.put("rounding", rounding);
        standings.forEach((id, standing) -> ends.put("open " + id, standing.open()));
        return ends;
    }
}
