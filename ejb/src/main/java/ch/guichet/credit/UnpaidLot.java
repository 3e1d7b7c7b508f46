package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A pack that was sold and is not paid yet.
 *
 * @param bought minutes (time pack) or Rappen (value pack)
 * @param gross what is owed for it
 */
public record UnpaidLot(
        long lotId,
        long customerId,
        int customerNumber,
        String customerName,
        String packCode,
        PackKind kind,
        long bought,
        LocalDate soldOn,
        Money gross) {}
