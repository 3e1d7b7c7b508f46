package ch.guichet.payments.intake;

import ch.guichet.payments.plan.PlanWatch;
import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Reads the folder that {@code GUICHET_PAYMENTS_DIR} names, again and again: what is taken in goes to {@code done}, what
 * is refused to {@code refused}, beside its reason. One server at a time. Payments that came before their document are
 * looked for again and payment plans looked at, with or without a folder.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FolderRound extends Round {
    private static final long PAUSE_MILLIS = 60_000;
    private static final long LEASE_SECONDS = 600;
    private static final Logger LOG = Logger.getLogger("guichet.payments");

    private final String lease = UUID.randomUUID().toString();

    @Inject
    private WatchedFolder files;

    @Inject
    private Reception reception;

    @Inject
    private PaymentImport payments;

    @Inject
    private FileBook book;

    @Inject
    private PlanWatch plans;

    public FolderRound() {
        super(LOG, PAUSE_MILLIS, "Bank files were not read");
    }

    @Override
    protected void go() {
        if (!book.lease(lease, LEASE_SECONDS)) return;
        try {
            String folder = System.getenv("GUICHET_PAYMENTS_DIR");
            if (folder != null && !folder.isBlank()) files.read(Path.of(folder));
            reception.resumeLost();
            payments.retry();
            plans.lookAtAll();
        } finally {
            book.giveBack(lease);
        }
    }
}
