package ch.guichet.test.beans;

import ch.guichet.billing.archive.DocumentPrinter;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Posted invoices of one page, printed by two workers as the job prints them. */
@ApplicationScoped
public class Printing {
    private static final int WORKERS = 2;
    private static final int EACH = 500;
    private static final int WARM = 100;

    @Inject
    private Database database;

    @Inject
    private DocumentReader reader;

    @Inject
    private DocumentPrinter printer;

    /** Invoices with a QR part, as PDF/A-3, a second. */
    public double perSecond() {
        List<DocumentView> invoices = reader.read(database.list(
                "SELECT d.id FROM document d WHERE d.customer_id >= ? AND d.kind = 'INVOICE' AND d.state = 'POSTED'"
                        + " AND (SELECT COUNT(*) FROM document_line l WHERE l.document_id = d.id) <= 8"
                        + " ORDER BY d.id LIMIT " + WORKERS * EACH,
                row -> row.getLong(1),
                MonthWorld.FIRST));
        invoices.stream().limit(WARM).forEach(printer::print);
        int each = invoices.size() / WORKERS;
        long began = System.nanoTime();
        List<Thread> workers = IntStream.range(0, WORKERS)
                .mapToObj(i -> new Thread(
                        () -> invoices.subList(i * each, (i + 1) * each).forEach(printer::print)))
                .toList();
        workers.forEach(Thread::start);
        workers.forEach(Printing::join);
        return each * WORKERS / ((System.nanoTime() - began) / 1e9);
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
