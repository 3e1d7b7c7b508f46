package ch.guichet.terms;

import ch.guichet.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One published version of the terms in one language.
 *
 * @param version 1, 2, 3 …
 * @param language of the body
 */
public record TermsText(int version, String language, String body, Instant publishedAt) {
    /** Of the words as UTF-8, hexadecimal. */
    public String sha256() {
        return Sha256.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
