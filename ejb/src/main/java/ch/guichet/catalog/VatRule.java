package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;

/**
 * A VAT rate from a day on; the day of the service decides which one applies (rule 21).
 *
 * @param basisPoints hundredths of a per cent: 810 is 8.1 %
 */
public record VatRule(VatCategory category, int basisPoints, LocalDate validFrom) {
    private static final int WHOLE = 10_000;

    /** @throws Refusal {@code catalog.vatRange} */
    public VatRule {
        if (basisPoints < 0 || basisPoints > WHOLE) throw Refusal.invalid("catalog.vatRange");
    }
}
