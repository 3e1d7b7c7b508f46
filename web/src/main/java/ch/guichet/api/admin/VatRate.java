package ch.guichet.api.admin;

import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A VAT rate from a day on; 810 basis points are 8.1 %. */
public record VatRate(
        @NotNull VatCategory category,
        @NotNull Integer basisPoints,
        @NotNull LocalDate validFrom) {
    static VatRate of(VatRule rule) {
        return new VatRate(rule.category(), rule.basisPoints(), rule.validFrom());
    }

    VatRule rule() {
        return new VatRule(category, basisPoints, validFrom);
    }
}
