package ch.guichet.acceptance;

import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import java.io.Serializable;
import java.time.Instant;

/**
 * One yes as it is kept and shown: what, who, how, when and from where (rule 6), and its place in the chain. The
 * document's own bytes are kept beside it.
 *
 * @param link place in the chain, 1, 2, 3 … without a gap
 * @param documentSha256 of exactly what was shown
 * @param rightUsed the right of the mandate that the yes rests on
 * @param limit of the mandate when the yes was given, or null when it had none to spend
 * @param amount what the yes costs incl. VAT, or null
 * @param origin address or mail it came from
 * @param previousHash hash of the link before, 64 zeros for the first
 * @param hash of this link over {@link CanonicalForm}
 */
public record Evidence(
        long id,
        long link,
        SubjectKind kind,
        long subjectId,
        int subjectVersion,
        String title,
        String documentSha256,
        String documentType,
        long customerId,
        long contactId,
        String contactName,
        String rightUsed,
        Money limit,
        Money amount,
        Channel channel,
        String origin,
        Instant acceptedAt,
        String previousHash,
        String hash)
        implements Serializable {

    /** The hash that the fields ask for; it equals {@link #hash()} as long as nobody has touched them. */
    String expectedHash() {
        return Sha256.of(CanonicalForm.of(this));
    }

    Evidence sealed() {
        return new Evidence(
                id,
                link,
                kind,
                subjectId,
                subjectVersion,
                title,
                documentSha256,
                documentType,
                customerId,
                contactId,
                contactName,
                rightUsed,
                limit,
                amount,
                channel,
                origin,
                acceptedAt,
                previousHash,
                expectedHash());
    }
}
