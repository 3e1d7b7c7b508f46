package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * An entry in a list.
 *
 * @param happenedOn its own day, where its month was closed before it came
 * @param sourceKind and {@code sourceId}: what it comes from, for example DOCUMENT and the document's id
 * @param accounts the numbers it moves, in the order of its lines
 * @param total what either side comes to
 */
public record EntryRow(
        long id,
        LocalDate date,
        LocalDate happenedOn,
        String text,
        String sourceKind,
        long sourceId,
        String accounts,
        Money total) {

    /** Whether it was moved out of a closed month. */
    public boolean late() {
        return happenedOn != null && !happenedOn.equals(date);
    }
}
