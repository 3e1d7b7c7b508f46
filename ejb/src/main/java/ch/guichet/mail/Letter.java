package ch.guichet.mail;

import ch.guichet.shared.Languages;
import java.util.List;
import java.util.Map;

/**
 * Something to tell somebody by mail.
 *
 * @param key what it is about, at most 160 characters, for example {@code case.answer.4711}; the same key again is the
 *     same letter and is not sent twice
 * @param to one address
 * @param language of the reader
 * @param template room and name: {@code cases/answer} is {@code ch/guichet/cases/mail/answer_<language>.txt}
 * @param values for the places of the template, as they are to be read; written by anybody, so they are escaped
 * @param threadToken what an answer is recognised by, as {@code 1234-abcd}, or null for a letter nobody answers
 * @param link a secret address that only the reader may see ({@code {link}} in the template), or null; it is forgotten
 *     once the letter is sent
 */
public record Letter(
        String key,
        String to,
        String language,
        String template,
        Map<String, String> values,
        String threadToken,
        List<Enclosure> enclosures,
        String link) {
    private static final int LONGEST_KEY = 160;

    /** @throws IllegalArgumentException for a letter that its sender has not thought through */
    public Letter {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY)
            throw new IllegalArgumentException("key " + key);
        if (to == null || to.isBlank()) throw new IllegalArgumentException("a letter to nobody: " + key);
        Languages.require(language);
        values = Map.copyOf(values);
        enclosures = List.copyOf(enclosures);
    }

    /** A letter without a secret. */
    public Letter(
            String key,
            String to,
            String language,
            String template,
            Map<String, String> values,
            String threadToken,
            List<Enclosure> enclosures) {
        this(key, to, language, template, values, threadToken, enclosures, null);
    }

    /** Without values and link, which may be nobody else's business. */
    @Override
    public String toString() {
        return "Letter[" + key + " " + template + " " + language + "]";
    }
}
