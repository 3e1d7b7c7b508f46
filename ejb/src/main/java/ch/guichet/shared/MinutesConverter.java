package ch.guichet.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a length of time as whole minutes. */
@Converter(autoApply = true)
public class MinutesConverter implements AttributeConverter<Minutes, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Minutes minutes) {
        return minutes == null ? null : minutes.value();
    }

    @Override
    public Minutes convertToEntityAttribute(Integer value) {
        return value == null ? null : new Minutes(value);
    }
}
