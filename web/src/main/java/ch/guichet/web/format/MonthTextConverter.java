package ch.guichet.web.format;

import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;

/** Months by name; read as 11.2026 or 2026-11. */
@FacesConverter(forClass = YearMonth.class)
public class MonthTextConverter extends ValueConverter<YearMonth> {
    public MonthTextConverter() {
        super(Written::month, "shell.input.month");
    }
}
