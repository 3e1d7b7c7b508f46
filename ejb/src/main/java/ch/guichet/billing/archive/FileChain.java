package ch.guichet.billing.archive;

import ch.guichet.shared.Database;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The archive's chain as it is stored, a few files at a time. */
@ApplicationScoped
class FileChain {
    static final Head START = new Head(0, "0".repeat(64));

    private static final int FILES_AT_A_TIME = 25;

    @Inject
    private Database database;

    /** The end of the chain. */
    record Head(long link, String hash) {}

    /** A link with its file. */
    record Stored(long link, long documentId, byte[] content, String sha256, String previous, String hash) {
        /** Whether it is the link that must come next, untouched. */
        boolean follows(Head before) {
            return link == before.link() + 1
                    && previous.equals(before.hash())
                    && sha256.equals(Sha256.of(content))
                    && hash.equals(Sha256.ofText(link + "|" + documentId + "|" + sha256 + "|" + previous));
        }
    }

    Head head() {
        return database.list(
                        "SELECT last_link, last_hash FROM chain_head WHERE name = 'document'",
                        row -> new Head(row.getLong(1), row.getString(2)))
                .get(0);
    }

    List<Stored> after(long link) {
        return database.list(
                "SELECT link, document_id, content, sha256, previous_hash, hash FROM document_file WHERE link > ?"
                        + " ORDER BY link LIMIT " + FILES_AT_A_TIME,
                row -> new Stored(
                        row.getLong(1),
                        row.getLong(2),
                        row.getBytes(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                link);
    }

    /** The number of the document at a link, or null. */
    String numberAt(long link) {
        return database
                .list(
                        "SELECT d.number FROM document_file f JOIN document d ON d.id = f.document_id WHERE f.link = ?",
                        row -> row.getString(1),
                        link)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
