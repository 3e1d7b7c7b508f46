package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry as it stands in the journal.
 *
 * @param date the day it counts for
 * @param postedAt when it was written
 */
public record PostedEntry(long id, LocalDate date, String text, Instant postedAt, List<PostedLine> lines) {

    /** What either side comes to; they are the same. */
    public Money total() {
        return lines.stream().map(PostedLine::debit).reduce(Money.ZERO, Money::plus);
    }
}
