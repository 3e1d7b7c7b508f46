package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of the ledger as a page shows it.
 *
 * @param quantity minutes or Rappen by the lot's kind; negative when it was taken
 * @param balance what was in the lot after this entry
 * @param documentId the document that took it, or null
 */
public record LedgerRow(
        long id,
        long lotId,
        String packCode,
        PackKind lotKind,
        EntryKind kind,
        long quantity,
        long balance,
        LocalDate serviceDate,
        Instant postedAt,
        Long documentId,
        Integer lineNo,
        String reason) {

    public boolean isTime() {
        return lotKind == PackKind.TIME;
    }
}
