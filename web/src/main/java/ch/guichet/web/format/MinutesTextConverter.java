package ch.guichet.web.format;

import ch.guichet.shared.Minutes;
import jakarta.faces.convert.FacesConverter;

/** Accounted time as 1 h 15 min; read as minutes or as 1:15. */
@FacesConverter(forClass = Minutes.class)
public class MinutesTextConverter extends ValueConverter<Minutes> {
    public MinutesTextConverter() {
        super(Written::minutes, "shell.input.minutes");
    }
}
