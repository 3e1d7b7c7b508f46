package ch.guichet.api.credits;

import ch.guichet.credit.CreditStatement;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer's Support Credit on a day.
 *
 * @param minutesLeft what the time packs still give
 * @param moneyLeft what the value packs still give
 * @param lots in the order in which they will be used
 * @param ledger the latest hundred entries, newest first
 */
public record Credit(
        long customer, LocalDate day, Minutes minutesLeft, Money moneyLeft, List<Lot> lots, List<Entry> ledger) {

    static Credit of(CreditStatement statement) {
        return new Credit(
                statement.customerId(),
                statement.day(),
                statement.minutesLeft(),
                statement.moneyLeft(),
                statement.lots().stream()
                        .map(lot -> Lot.of(lot, statement.day()))
                        .toList(),
                statement.ledger().stream().map(Entry::of).toList());
    }
}
