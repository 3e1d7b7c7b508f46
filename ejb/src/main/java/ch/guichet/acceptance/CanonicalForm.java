package ch.guichet.acceptance;

import ch.guichet.shared.Money;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The bytes a link of the chain is hashed over, so that anybody can compute them again with other tools.
 *
 * <p>First the field {@code guichet.acceptance.1}, then, in this order: id, link, subject kind, subject id, subject
 * version, title, document SHA-256, document type, customer id, contact id, contact name, right used, limit, amount,
 * channel, origin, accepted at, previous hash. Each field is four bytes of length (big-endian) and then its UTF-8
 * text; a missing value is the length −1 and nothing more. Numbers are decimal digits, money is Rappen, enums are
 * their names, the instant is microseconds since 1970-01-01T00:00Z. The lengths make sure that nothing can be moved
 * from one field into its neighbour.
 */
final class CanonicalForm {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private CanonicalForm() {}

    static byte[] of(Evidence e) {
        return new CanonicalForm()
                .text("guichet.acceptance.1")
                .number(e.id())
                .number(e.link())
                .text(e.kind().name())
                .number(e.subjectId())
                .number((long) e.subjectVersion())
                .text(e.title())
                .text(e.documentSha256())
                .text(e.documentType())
                .number(e.customerId())
                .number(e.contactId())
                .text(e.contactName())
                .text(e.rightUsed())
                .money(e.limit())
                .money(e.amount())
                .text(e.channel().name())
                .text(e.origin())
                .instant(e.acceptedAt())
                .text(e.previousHash())
                .bytes
                .toByteArray();
    }

    private CanonicalForm text(String value) {
        if (value == null) return length(-1);
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        length(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    private CanonicalForm number(long value) {
        return text(Long.toString(value));
    }

    private CanonicalForm money(Money value) {
        return text(value == null ? null : Long.toString(value.cents()));
    }

    private CanonicalForm instant(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    private CanonicalForm length(int value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        return this;
    }
}
