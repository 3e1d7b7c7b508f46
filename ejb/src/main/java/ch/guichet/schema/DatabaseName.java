package ch.guichet.schema;

/** How messages call the database: its address without the options, where passwords may hide. */
record DatabaseName(String text) {

    static DatabaseName ofEnvironment() {
        return of(System.getenv("DB_URL"));
    }

    static DatabaseName of(String url) {
        return new DatabaseName(
                url == null || url.isBlank()
                        ? "jdbc:h2:file:" + DataFolder.path().resolve("guichet")
                        : withoutOptions(url));
    }

    private static String withoutOptions(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return text;
    }
}
