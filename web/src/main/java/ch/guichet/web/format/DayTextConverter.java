package ch.guichet.web.format;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** Days as dd.MM.yyyy. */
@FacesConverter(forClass = LocalDate.class)
public class DayTextConverter extends ValueConverter<LocalDate> {
    public DayTextConverter() {
        super(Written::day, "shell.input.day");
    }
}
