package ch.guichet.identity;

import ch.guichet.schema.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Logger;

/** Where the keys come from: {@code GUICHET_SECRETS_KEY}, or {@code secrets.key} in the data folder, made when missing. */
@ApplicationScoped
class HouseKeys {
    private static final Logger LOG = Logger.getLogger("guichet");

    private SealingKeys keys;

    synchronized SealingKeys get() {
        if (keys == null) keys = SealingKeys.of(text());
        return keys;
    }

    private static String text() {
        String said = System.getenv("GUICHET_SECRETS_KEY");
        if (said != null && !said.isBlank()) return said;
        Path file = DataFolder.path().resolve("secrets.key");
        try {
            if (!Files.exists(file)) write(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the house cannot be read or written: " + file, e);
        }
    }

    /** Readable by this account alone, where the file system knows such things. */
    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, SealingKey.fresh() + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            LOG.info("A new key for secrets is in " + file + ": keep it with your backups");
        } catch (FileAlreadyExistsException another) {
            LOG.fine("another server has just made it");
        }
    }
}
