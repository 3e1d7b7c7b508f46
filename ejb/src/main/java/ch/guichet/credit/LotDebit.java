package ch.guichet.credit;

import java.time.LocalDate;

/**
 * What a document line takes from a lot.
 *
 * @param quantity minutes (time pack) or Rappen (value pack), above zero
 */
public record LotDebit(
        long lotId, long customerId, long quantity, LocalDate serviceDate, long documentId, int lineNo) {}
