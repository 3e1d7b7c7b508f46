package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer's Support Credit on a day.
 *
 * @param lots all lots, usable ones in the order they will be used
 * @param ledger the latest entries, newest first
 */
public record CreditStatement(long customerId, LocalDate day, List<LotCard> lots, List<LedgerRow> ledger) {

    /** What the time packs still give today. */
    public Minutes minutesLeft() {
        return new Minutes(Math.toIntExact(usable(PackKind.TIME)));
    }

    /** What the value packs still give today. */
    public Money moneyLeft() {
        return Money.ofCents(usable(PackKind.VALUE));
    }

    private long usable(PackKind kind) {
        return lots.stream()
                .filter(lot -> lot.kind() == kind && lot.stateOn(day) == LotState.USABLE)
                .mapToLong(LotCard::remaining)
                .sum();
    }
}
