package ch.guichet.api.admin;

import ch.guichet.api.credits.Quantity;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A Support Credit as it can be bought from a day on.
 *
 * @param quantity {@code {"minutes":300}} in a time pack, {@code {"amount":"1000.00"}} in a value pack
 * @param validityMonths months from the payment, or null for a pack that never lapses
 */
public record PackBody(
        @NotNull String code,
        @NotNull PackKind kind,
        @NotNull Quantity quantity,
        @NotNull Money netPrice,
        Integer validityMonths,
        @NotNull LocalDate validFrom) {

    static PackBody of(Pack pack) {
        return new PackBody(
                pack.code(),
                pack.kind(),
                Quantity.of(pack.kind(), pack.quantity()),
                pack.netPrice(),
                pack.validityMonths(),
                pack.validFrom());
    }

    Pack pack() {
        return new Pack(code, kind, stored(), netPrice, validityMonths, validFrom);
    }

    private long stored() {
        if (kind == PackKind.TIME && quantity.minutes() != null) return quantity.minutes();
        if (kind == PackKind.VALUE && quantity.amount() != null)
            return quantity.amount().cents();
        throw WrongInput.wrong("quantity");
    }
}
