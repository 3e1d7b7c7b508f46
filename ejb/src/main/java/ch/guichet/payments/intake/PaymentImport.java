package ch.guichet.payments.intake;

import ch.guichet.catalog.Catalog;
import ch.guichet.payments.camt.CamtReader;
import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.ledger.NewTransaction;
import ch.guichet.payments.ledger.Receipts;
import ch.guichet.payments.ledger.TransactionState;
import ch.guichet.payments.ledger.Waiting;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The steps of the import of a kept file: read on from where it stopped, write a chunk, finish. */
@ApplicationScoped
public class PaymentImport {
    private static final int BUFFER = 64 * 1024;

    @Inject
    private FileBook book;

    @Inject
    private Seen seen;

    @Inject
    private Receipts receipts;

    @Inject
    private Waiting waiting;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** The movements of a file that are not in yet; what is in is known by the database alone. */
    public CamtReader open(long fileId) {
        try {
            CamtReader reader = new CamtReader(new GZIPInputStream(new KeptStream(book, fileId), BUFFER));
            int done = book.facts(fileId).done();
            for (int i = 0; i < done; i++) reader.next();
            return reader;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Books a chunk, in the caller's transaction. */
    public void write(long fileId, List<Movement> chunk) {
        FileBook.Facts facts = book.facts(fileId);
        List<MovementKey> keys = chunk.stream().map(MovementKey::of).toList();
        Seen.Before before = seen.before(facts, keys);
        Sources sources = new Sources(catalog.setting("payments.source", clock.today()));
        List<NewTransaction> rows = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            Movement movement = chunk.get(i);
            int occurrence = before.occurrence(keys.get(i));
            boolean known = before.known(keys.get(i), occurrence);
            Sorting sorting = known
                    ? new Sorting(TransactionState.DUPLICATE, null)
                    : before.elsewhere(
                            movement,
                            keys.get(i),
                            Sorting.of(movement, facts.unbalanced(), sources.of(movement.account())));
            rows.add(Rows.of(movement, keys.get(i), occurrence, !known, sorting));
        }
        receipts.write(fileId, rows);
        book.advanced(fileId, chunk.size());
    }

    /** The same, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeAlone(long fileId, List<Movement> chunk) {
        write(fileId, chunk);
    }

    /** Closes the file when all of it is in, and looks again for what had come before its document. */
    public void finish(long fileId) {
        book.finished(fileId);
        retry();
    }

    /** Assigns payments that had come before their document. */
    public void retry() {
        waiting.found().forEach(waiting::assign);
    }
}
