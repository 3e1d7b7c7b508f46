package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A line of an account's sheet.
 *
 * @param balance of the account after it, debit less credit
 */
public record SheetLine(
        long entryId,
        int lineNo,
        LocalDate date,
        String text,
        String sourceKind,
        long sourceId,
        Money debit,
        Money credit,
        Money balance) {}
