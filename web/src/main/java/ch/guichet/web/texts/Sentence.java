package ch.guichet.web.texts;

import ch.guichet.web.format.Formats;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A text with its gaps filled: {0}, {1}, … become values written as everywhere else. Not MessageFormat, because that
 * would print numbers by locale and swallow the apostrophes of French.
 */
public final class Sentence {
    private Sentence() {}

    /** The sentence with this key in this language; a key that nobody wrote a text for shows itself. */
    public static String of(String key, Locale locale, Object... values) {
        return fill(text(key, locale), locale, values);
    }

    /** The texts of a language. */
    public static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(Texts.class.getName(), locale, Texts.class.getClassLoader());
    }

    static String fill(String text, Locale locale, Object... values) {
        String filled = text.replace("''", "'");
        for (int at = 0; at < values.length; at++) {
            filled = filled.replace("{" + at + "}", Formats.any(values[at], locale));
        }
        return filled;
    }

    private static String text(String key, Locale locale) {
        try {
            return texts(locale).getString(key);
        } catch (MissingResourceException unwritten) {
            return key;
        }
    }
}
