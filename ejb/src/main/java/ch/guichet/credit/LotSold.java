package ch.guichet.credit;

import ch.guichet.catalog.Pack;
import ch.guichet.catalog.VatRule;
import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * That a pack was sold, told within the transaction of the sale. Who listens gives it its invoice and puts it into the
 * books.
 *
 * @param pack with the price that was agreed
 * @param vat the rate at the sale of a time pack; null for a value pack, which is taxed at use (rule 18)
 * @param rounding what brings the amount to 0.05
 * @param acceptanceId the yes it rests on, or null
 */
public record LotSold(
        long lotId, long customerId, Pack pack, VatRule vat, Money rounding, LocalDate soldOn, Long acceptanceId) {

    public Money net() {
        return pack.netPrice();
    }

    public Money vatAmount() {
        return vat == null ? Money.ZERO : net().vatAt(vat.basisPoints());
    }

    /** What the customer pays. */
    public Money due() {
        return net().plus(vatAmount()).plus(rounding);
    }
}
