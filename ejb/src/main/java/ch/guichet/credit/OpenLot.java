package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A lot of which something is still owed to its customer.
 *
 * @param remaining minutes (time pack) or Rappen (value pack)
 * @param price net, as it was sold
 * @param deferred what of it is not revenue yet: the sum of its ledger
 */
public record OpenLot(
        long id,
        long customerId,
        int customerNumber,
        String customerName,
        String packCode,
        PackKind kind,
        long remaining,
        LocalDate soldOn,
        LocalDate usableFrom,
        LocalDate expiresOn,
        Money price,
        Money deferred) {

    public boolean isTime() {
        return kind == PackKind.TIME;
    }
}
