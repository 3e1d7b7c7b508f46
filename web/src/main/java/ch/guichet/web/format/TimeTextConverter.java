package ch.guichet.web.format;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;

/** A time of day: written 14:05, read as 14:05, 14.05, 14h05, 1405 or 14. */
@FacesConverter(forClass = LocalTime.class)
public class TimeTextConverter extends ValueConverter<LocalTime> {
    public TimeTextConverter() {
        super(Written::time, "shell.input.time");
    }
}
