package ch.guichet.billing.monthend;

import java.time.LocalDate;

/**
 * What one document line takes from a lot.
 *
 * @param quantity minutes (time pack) or Rappen (value pack)
 */
record LotUse(long customerId, long documentId, int lineNo, long lotId, long quantity, LocalDate serviceDate) {}
