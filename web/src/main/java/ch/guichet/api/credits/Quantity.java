package ch.guichet.api.credits;

import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * So much of a lot, in the unit of its kind; the other one is left out.
 *
 * @param minutes of a time pack
 * @param amount of a value pack
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quantity(Long minutes, Money amount) {
    /** @param stored minutes or Rappen */
    public static Quantity of(PackKind kind, long stored) {
        return kind == PackKind.TIME ? new Quantity(stored, null) : new Quantity(null, Money.ofCents(stored));
    }
}
