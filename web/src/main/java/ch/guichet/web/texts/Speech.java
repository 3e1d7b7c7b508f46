package ch.guichet.web.texts;

import ch.guichet.shared.Refusal;
import ch.guichet.web.format.Formats;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Properties;

/** Says things in the language of whoever is looking: {@code #{say.of('portal.hello', name)}}. */
@Named("say")
@ApplicationScoped
public class Speech {
    private final Visitor visitor;
    private final Properties tones = new Properties();

    protected Speech() {
        this(null);
    }

    @Inject
    public Speech(Visitor visitor) {
        this.visitor = visitor;
        try (InputStream in = Speech.class.getResourceAsStream("tones.properties")) {
            tones.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with this key, its gaps {0}, {1}, … filled. */
    public String of(String key, Object... values) {
        return Sentence.of(key, locale(), values);
    }

    /** Why the rules say no, as a sentence. */
    public String refusal(Refusal refusal) {
        return of("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** A month by name: {@code novembre 2026}. */
    public String month(YearMonth month) {
        return Formats.month(month, locale());
    }

    /** The word for a state: the text {@code status.<Enum>.<VALUE>}. */
    public String status(Enum<?> state) {
        return state == null ? "" : of("status." + name(state));
    }

    /** The colour of a state: good, busy, warn, bad or calm; calm unless tones.properties says otherwise. */
    public String tone(Enum<?> state) {
        return state == null ? "calm" : tones.getProperty(name(state), "calm");
    }

    private static String name(Enum<?> state) {
        return state.getDeclaringClass().getSimpleName() + "." + state.name();
    }

    private Locale locale() {
        return visitor.getLocale();
    }
}
