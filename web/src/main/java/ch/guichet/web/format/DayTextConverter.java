package ch.guichet.web.format;

import java.time.LocalDate;
import jakarta.faces.convert.FacesConverter;

/** Days as dd.MM.yyyy. */
@FacesConverter(forClass = LocalDate.class)
public class DayTextConverter extends ValueConverter<LocalDate> {
    public DayTextConverter() {
        super(Written::day, "shell.input.day");
    }
}
