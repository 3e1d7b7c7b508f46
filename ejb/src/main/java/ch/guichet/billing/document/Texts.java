package ch.guichet.billing.document;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The printed words of one language. */
final class Texts {
    private static final Map<DocumentLanguage, Texts> ALL = new EnumMap<>(DocumentLanguage.class);

    static {
        for (DocumentLanguage language : DocumentLanguage.values()) ALL.put(language, new Texts(language));
    }

    private final ResourceBundle bundle;

    private Texts(DocumentLanguage language) {
        // No fallback to the machine's own language: the same document gives the same bytes everywhere.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale locale = new Locale(language.code());
        bundle = ResourceBundle.getBundle(
                "ch.guichet.billing.document.texts", locale, Texts.class.getClassLoader(), control);
    }

    static Texts in(DocumentLanguage language) {
        return ALL.get(language);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** A text with {@code {0}}, {@code {1}} filled in; figures come in as written. */
    String get(String key, String... values) {
        return MessageFormat.format(bundle.getString(key), (Object[]) values);
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
