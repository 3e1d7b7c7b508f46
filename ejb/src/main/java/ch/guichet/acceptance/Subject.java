package ch.guichet.acceptance;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import java.util.Objects;

/**
 * What is said yes to: one version of one thing, with the bytes that were shown.
 *
 * @param title at most 200 characters, in the reader's language
 * @param document exactly what was shown; kept for as long as the proof
 * @param mediaType of the document, at most 60 characters
 * @param amount what it costs incl. VAT, or null when it costs nothing
 */
public record Subject(
        SubjectKind kind, long id, int version, String title, byte[] document, String mediaType, Money amount) {
    private static final int LARGEST_DOCUMENT = 10_000_000;

    public Subject {
        Objects.requireNonNull(kind);
        if (document.length == 0) throw new IllegalArgumentException("nothing was shown, so nothing can be accepted");
        if (document.length > LARGEST_DOCUMENT) throw new IllegalArgumentException("document of " + document.length);
    }

    public String documentSha256() {
        return Sha256.of(document);
    }

    /**
     * A page tells with its yes which document it showed, so that nobody accepts what he has not seen.
     *
     * @param sha256 of what the reader had before him, as hexadecimal digits
     * @throws Refusal acceptance.documentChanged when it is another document
     */
    public void requireShown(String sha256) {
        if (!documentSha256().equalsIgnoreCase(sha256)) throw Refusal.conflict("acceptance.documentChanged");
    }
}
