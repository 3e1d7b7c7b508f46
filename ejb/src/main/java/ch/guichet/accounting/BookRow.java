package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry with its lines, for an export.
 *
 * @param happenedOn its own day
 */
record BookRow(
        long id,
        LocalDate date,
        LocalDate happenedOn,
        String sourceKind,
        long sourceId,
        String text,
        List<Side> sides) {
    /** One side; tax as in {@link Tax}, null where there is none. */
    record Side(String account, Money debit, Money credit, String taxKind, Integer taxBasisPoints, Money taxBase) {}

    /** An amount from one account to another. */
    record Pair(String debit, String credit, Money amount) {}

    /**
     * The same movement as pairs of accounts, which some programs want: the first open debit meets the first open credit
     * of another account, until none is left. Sides of one account that meet only each other cancel out.
     */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Money[] debit = sides.stream().map(Side::debit).toArray(Money[]::new);
        Money[] credit = sides.stream().map(Side::credit).toArray(Money[]::new);
        for (int round = 0; round < 2; round++) {
            for (int d = 0; d < debit.length; d++) {
                for (int c = 0; c < credit.length && debit[d].isPositive(); c++) {
                    boolean same = sides.get(d).account().equals(sides.get(c).account());
                    if (!credit[c].isPositive() || (same && round == 0)) continue;
                    Money amount = debit[d].min(credit[c]);
                    debit[d] = debit[d].minus(amount);
                    credit[c] = credit[c].minus(amount);
                    if (!same)
                        pairs.add(new Pair(sides.get(d).account(), sides.get(c).account(), amount));
                }
            }
        }
        return pairs;
    }
}
