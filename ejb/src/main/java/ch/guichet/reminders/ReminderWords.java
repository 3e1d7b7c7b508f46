package ch.guichet.reminders;

import ch.guichet.billing.document.DocumentLanguage;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is printed on a reminder, in one language. */
final class ReminderWords {
    private final ResourceBundle texts;

    ReminderWords(DocumentLanguage language) {
        texts = ResourceBundle.getBundle(
                "ch.guichet.reminders.words",
                Locale.forLanguageTag(language.code()),
                ReminderWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... values) {
        return values.length == 0 ? texts.getString(key) : MessageFormat.format(texts.getString(key), values);
    }

    String level(int number) {
        return number == 1 ? say("first") : say("level", String.valueOf(number));
    }
}
