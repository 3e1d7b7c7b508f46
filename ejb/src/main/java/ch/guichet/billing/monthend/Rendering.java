package ch.guichet.billing.monthend;

import ch.guichet.billing.archive.DocumentFiles;
import ch.guichet.billing.archive.DocumentLetters;
import ch.guichet.billing.archive.DocumentPrinter;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The step that prints posted documents and archives their files. */
@ApplicationScoped
public class Rendering {
    private static final String WITHOUT_FILE =
            "SELECT d.id FROM document d WHERE d.run_id = ? AND d.customer_id BETWEEN ? AND ? AND d.state = 'POSTED'"
                    + " AND NOT EXISTS (SELECT 1 FROM document_file f WHERE f.document_id = d.id) ORDER BY d.id";

    @Inject
    private Database database;

    @Inject
    private DocumentReader reader;

    @Inject
    private DocumentPrinter printer;

    @Inject
    private DocumentFiles files;

    @Inject
    private DocumentLetters letters;

    @Inject
    private RangeQueue queue;

    /** Prints the range's documents that have no file yet. */
    public RangeRendering render(RangeClaim claim) {
        List<Long> ids = database.list(
                WITHOUT_FILE, row -> row.getLong(1), claim.runId(), claim.firstCustomer(), claim.lastCustomer());
        return new RangeRendering(
                claim,
                reader.read(ids).stream()
                        .map(view -> new DocumentFiles.File(view.head().id(), printer.print(view)))
                        .toList());
    }

    /** Archives the files, mails them to whoever wants mail, and marks the range as rendered, in the caller's transaction. */
    public void write(RangeRendering range) {
        files.archive(range.files());
        letters.post(range.files());
        queue.pass(range.claim(), Stage.RENDERED);
    }
}
