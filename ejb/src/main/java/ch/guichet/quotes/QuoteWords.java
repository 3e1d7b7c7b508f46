package ch.guichet.quotes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The printed words of a quote in one language. */
final class QuoteWords {
    private final ResourceBundle texts;

    QuoteWords(String language) {
        texts = ResourceBundle.getBundle(
                "ch.guichet.quotes.words",
                Locale.forLanguageTag(language),
                QuoteWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
