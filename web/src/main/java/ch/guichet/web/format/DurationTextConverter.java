package ch.guichet.web.format;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;

/** Raw time in seconds: written 1 h 12 min 30 s, read the same way, as 1:12:30, as 1:12 or as minutes. */
@FacesConverter("duration")
public class DurationTextConverter extends ValueConverter<Long> {
    public DurationTextConverter() {
        super(Written::seconds, "shell.input.duration");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long seconds) {
        return Formats.duration(seconds);
    }
}
