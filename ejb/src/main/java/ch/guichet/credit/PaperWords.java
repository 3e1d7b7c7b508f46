package ch.guichet.credit;

import ch.guichet.shared.Languages;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a statement of credit in one language. */
final class PaperWords {
    private final ResourceBundle texts;

    PaperWords(String language) {
        texts = ResourceBundle.getBundle(
                "ch.guichet.credit.paper",
                Locale.forLanguageTag(Languages.require(language)),
                PaperWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
