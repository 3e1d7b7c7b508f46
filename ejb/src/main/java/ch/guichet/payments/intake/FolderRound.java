package ch.guichet.payments.intake;

import ch.guichet.shared.Refusal;
import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Reads the folder that {@code GUICHET_PAYMENTS_DIR} names, again and again: what is taken in goes to {@code done}, what
 * is refused to {@code refused}, beside its reason. One server at a time. Payments that came before their document are
 * looked for again, with or without a folder.
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
    private Reception reception;

    @Inject
    private PaymentImport payments;

    @Inject
    private FileBook book;

    public FolderRound() {
        super(LOG, PAUSE_MILLIS, "Bank files were not read");
    }

    @Override
    protected void go() {
        if (!book.lease(lease, LEASE_SECONDS)) return;
        try {
            String folder = System.getenv("GUICHET_PAYMENTS_DIR");
            if (folder != null && !folder.isBlank()) read(Path.of(folder));
            reception.resumeLost();
            payments.retry();
        } finally {
            book.giveBack(lease);
        }
    }

    void read(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(FolderRound::wanted).sorted().toList()) take(folder, file);
        } catch (IOException unreadable) {
            LOG.warning("The folder of bank files cannot be read: " + unreadable);
        }
    }

    private void take(Path folder, Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            List<FileReport> reports = reception.receive(name, in, "FOLDER");
            LOG.info("Bank file " + name + ": "
                    + reports.stream().mapToInt(FileReport::movements).sum() + " movements");
            move(file, folder.resolve("done"));
        } catch (Refusal refused) {
            Path to = move(file, folder.resolve("refused"));
            Files.writeString(to.resolveSibling(to.getFileName() + ".reason.txt"), refused.getMessage());
            LOG.log(Level.WARNING, "Bank file {0} is refused: {1}", new Object[] {name, refused.getMessage()});
        } catch (UncheckedIOException stillWritten) {
            LOG.log(Level.FINE, "not readable yet", stillWritten);
        }
    }

    private static Path move(Path file, Path to) throws IOException {
        Files.createDirectories(to);
        return Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file that is still being written has another name, as programs that copy do it. */
    private static boolean wanted(Path file) {
        String name = file.getFileName().toString().toLowerCase();
        return Files.isRegularFile(file) && !name.startsWith(".") && (name.endsWith(".xml") || name.endsWith(".zip"));
    }
}
