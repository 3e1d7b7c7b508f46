package ch.guichet.billing.archive;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive of what was really sent: bytes, their SHA-256, and a chain in which each link carries the hash of the
 * one before, so that nothing can be exchanged or taken out unnoticed (rule 23).
 */
@ApplicationScoped
public class DocumentFiles {
    private static final String STORE =
            "INSERT INTO document_file (document_id, link, content, sha256, previous_hash, hash, archived_at)"
                    + " VALUES (?,?,?,?,?,?,?)";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** A finished file of a document. */
    public record File(long documentId, byte[] content) {}

    /** Archives files in the caller's transaction; the head of the chain is locked as late and as briefly as can be. */
    public void archive(List<File> files) {
        if (files.isEmpty()) return;
        List<String> hashes =
                files.stream().map(file -> Sha256.of(file.content())).toList();
        Head head = database.list(
                        "SELECT last_link, last_hash FROM chain_head WHERE name = 'document' FOR UPDATE",
                        row -> new Head(row.getLong(1), row.getString(2)))
                .get(0);
        Instant now = clock.now();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Head next = head.append(files.get(i).documentId(), hashes.get(i));
            rows.add(Database.values(
                    files.get(i).documentId(),
                    next.link(),
                    files.get(i).content(),
                    hashes.get(i),
                    head.hash(),
                    next.hash(),
                    now));
            head = next;
        }
        database.batch(STORE, rows);
        database.update(
                "UPDATE chain_head SET last_link = ?, last_hash = ? WHERE name = 'document'", head.link(), head.hash());
    }

    /** @throws Refusal not found when the document has no file yet */
    byte[] content(long documentId) {
        return database
                .list("SELECT content FROM document_file WHERE document_id = ?", row -> row.getBytes(1), documentId)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static String hashOf(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The last link of the chain; a link's hash covers its number, its document, the file's hash and the hash before. */
    private record Head(long link, String hash) {
        Head append(long documentId, String fileHash) {
            long number = link + 1;
            return new Head(number, hashOf(number + "|" + documentId + "|" + fileHash + "|" + hash));
        }
    }
}
