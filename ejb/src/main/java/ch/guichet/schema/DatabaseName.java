package ch.guichet.schema;

import java.nio.file.Path;

/** How messages call the database: its address without the options, where passwords may hide. */
record DatabaseName(String text) {

    static DatabaseName ofEnvironment() {
        return of(System.getenv("DB_URL"));
    }

    static DatabaseName of(String url) {
        return new DatabaseName(
                url == null || url.isBlank() ? "jdbc:h2:file:" + dataFolder().resolve("guichet") : withoutOptions(url));
    }

    private static String withoutOptions(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** Where the embedded database and everything else that must be kept lies. */
    static Path dataFolder() {
        var folder = System.getenv("GUICHET_DATA");
        return folder != null && !folder.isBlank()
                ? Path.of(folder).toAbsolutePath().normalize()
                : Path.of(System.getProperty("jboss.server.data.dir", "."), "guichet");
    }

    @Override
    public String toString() {
        return text;
    }
}
