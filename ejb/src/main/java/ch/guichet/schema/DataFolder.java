package ch.guichet.schema;

import java.nio.file.Path;

/** Where the embedded database and everything else that must be kept lies. */
public final class DataFolder {
    private DataFolder() {}

    /** {@code GUICHET_DATA}, or a folder of the server. */
    public static Path path() {
        String folder = System.getenv("GUICHET_DATA");
        return folder != null && !folder.isBlank()
                ? Path.of(folder).toAbsolutePath().normalize()
                : Path.of(System.getProperty("jboss.server.data.dir", "."), "guichet");
    }
}
