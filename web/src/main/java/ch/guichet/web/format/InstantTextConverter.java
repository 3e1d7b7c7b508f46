package ch.guichet.web.format;

import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/** Instants as dd.MM.yyyy HH:mm, on a clock in Zurich. */
@FacesConverter(forClass = Instant.class)
public class InstantTextConverter extends ValueConverter<Instant> {
    public InstantTextConverter() {
        super(Written::instant, "shell.input.instant");
    }
}
