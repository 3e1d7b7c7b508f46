package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Whether there is or was any pack of this kind. */
    public boolean has(PackKind kind) {
        return lots.stream().anyMatch(lot -> lot.kind() == kind);
    }

    /** The next last day of a lot that still gives something, or null when none lapses. */
    public LocalDate nextExpiry() {
        return usableLots()
                .map(LotCard::expiresOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<LotCard> usableLots() {
        return lots.stream().filter(lot -> lot.stateOn(day) == LotState.USABLE);
    }

    private long usable(PackKind kind) {
        return usableLots()
                .filter(lot -> lot.kind() == kind)
                .mapToLong(LotCard::remaining)
                .sum();
    }
}
