package ch.guichet.payments.intake;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A folder of bank files: what is taken in goes to {@code done}, what is refused to {@code refused}, with its reason. */
@ApplicationScoped
public class WatchedFolder {
    private static final Logger LOG = Logger.getLogger("guichet.payments");

    @Inject
    private Reception reception;

    /** Takes in all that lies there now, in the order of the names. */
    public void read(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(WatchedFolder::wanted).sorted().toList()) take(folder, file);
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
