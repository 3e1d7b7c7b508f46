package ch.guichet.web.format;

import ch.guichet.web.texts.Sentence;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/** Between a value of the product and its text on a page; what cannot be read becomes a message beside the field. */
abstract class ValueConverter<T> implements Converter<T> {
    private final Function<String, T> read;
    private final String complaint;

    /** @param complaint the key of the sentence that says how the value is written */
    ValueConverter(Function<String, T> read, String complaint) {
        this.read = read;
        this.complaint = complaint;
    }

    @Override
    public T getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            String sentence = Sentence.of(complaint, locale(context), text);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, T value) {
        return Formats.any(value, locale(context));
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot() == null
                ? Locale.FRENCH
                : context.getViewRoot().getLocale();
    }
}
