package ch.guichet.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores money as whole Rappen, so that no database ever rounds it. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.cents();
    }

    @Override
    public Money convertToEntityAttribute(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
