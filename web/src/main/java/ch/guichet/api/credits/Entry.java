package ch.guichet.api.credits;

import ch.guichet.credit.EntryKind;
import ch.guichet.credit.LedgerRow;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of the ledger; the balance of a lot is the sum of its entries.
 *
 * @param quantity negative when it was taken
 * @param document id of the document that took it, with the line; or null
 */
public record Entry(
        long id,
        long lot,
        String pack,
        EntryKind kind,
        Quantity quantity,
        LocalDate serviceDate,
        Instant postedAt,
        Long document,
        Integer line,
        String reason) {

    static Entry of(LedgerRow row) {
        return new Entry(
                row.id(),
                row.lotId(),
                row.packCode(),
                row.kind(),
                Quantity.of(row.lotKind(), row.quantity()),
                row.serviceDate(),
                row.postedAt(),
                row.documentId(),
                row.lineNo(),
                row.reason());
    }
}
