package ch.guichet.billing.issue;

import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A pack in the words of one language. */
public final class PackWords {
    private final ResourceBundle texts;

    public PackWords(String language) {
        texts = ResourceBundle.getBundle(
                "ch.guichet.billing.issue.pack",
                Locale.forLanguageTag(Languages.require(language)),
                PackWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@code Crédit Support T5 : 5 h}. */
    public String title(Pack pack) {
        return say("title", pack.code(), quantity(pack));
    }

    /** What is in it: time or money. */
    public String quantity(Pack pack) {
        return pack.kind() == PackKind.TIME
                ? Figures.of(new Minutes(Math.toIntExact(pack.quantity())))
                : "CHF " + Figures.of(Money.ofCents(pack.quantity()));
    }

    /** From when and how long it can be used. */
    public String validity(Pack pack) {
        return pack.validityMonths() == null ? say("forEver") : say("months", String.valueOf(pack.validityMonths()));
    }

    /** How it is used: taxed at the sale, or at the use. */
    public String use(Pack pack) {
        return say(pack.kind() == PackKind.TIME ? "timeUse" : "valueUse");
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
