package ch.guichet.catalog;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/**
 * A Support Credit as it can be bought from a day on.
 *
 * @param quantity minutes in a time pack, Rappen in a value pack
 * @param netPrice CHF; of a value pack there is no VAT at the sale
 * @param validityMonths months from the payment, or null for a pack that never expires
 */
public record Pack(
        String code, PackKind kind, long quantity, Money netPrice, Integer validityMonths, LocalDate validFrom) {
    /**
     * @throws Refusal {@code catalog.packCode}, {@code catalog.packEmpty}, {@code catalog.priceNegative}, {@code
     *     catalog.packValidity}
     */
    public Pack {
        if (code == null || !code.matches("[A-Z0-9]{1,20}")) {
            throw Refusal.invalid("catalog.packCode", String.valueOf(code));
        }
        if (quantity <= 0) throw Refusal.invalid("catalog.packEmpty");
        if (netPrice.isNegative()) throw Refusal.invalid("catalog.priceNegative", netPrice);
        if (validityMonths != null && validityMonths < 1) throw Refusal.invalid("catalog.packValidity");
    }
}
