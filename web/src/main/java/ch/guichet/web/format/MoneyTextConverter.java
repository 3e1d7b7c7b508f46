package ch.guichet.web.format;

import ch.guichet.shared.Money;
import jakarta.faces.convert.FacesConverter;

/** Amounts as 1'234.50. */
@FacesConverter(forClass = Money.class)
public class MoneyTextConverter extends ValueConverter<Money> {
    public MoneyTextConverter() {
        super(Written::money, "shell.input.money");
    }
}
