package ch.guichet.web.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All texts of one language, merged from one file per area, as pages read them with {@code #{t['area.key']}}. Keys
 * begin with the name of their area, so no two files can claim the same one.
 */
public abstract class Texts extends ResourceBundle {
    public static final List<String> AREAS = List.of(
            "shell",
            "portal",
            "desk",
            "finance",
            "parked",
            "proof",
            "admin",
            "refusal",
            "status",
            "api",
            "post",
            "intake",
            "hotline",
            "triage",
            "opening",
            "inbox",
            "mailbox",
            "people",
            "casepage",
            "knowledge",
            "booking",
            "quotes",
            "agenda",
            "feeds",
            "urgency",
            "work",
            "books",
            "reminders",
            "payments",
            "packs",
            "figures",
            "privacy");

    private final Properties texts = new Properties();

    /** @throws IllegalStateException when a file of the language is missing: better no start than half a language */
    protected Texts(String language) {
        AREAS.forEach(area -> texts.putAll(file(area, language)));
    }

    /** The texts of one area in one language, as its file has them. */
    static Properties file(String area, String language) {
        String name = area + "_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing texts: " + name);
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
