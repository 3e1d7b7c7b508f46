package ch.guichet.test.faults;

import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of the product that a test may kill, with a folder and a database of its own. */
final class OwnServer implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("guichet.server"));
    /** Host and port in the address of a database. */
    private static final Pattern ADDRESS = Pattern.compile("//[^:/]+:(\\d+)/");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final String node;
    private final int port = freePort();
    private final OwnApi api = new OwnApi(port);
    private final int management = freePort();
    private final int cluster = freePort();
    private final String configuration;
    private boolean embedded = !onMySql();
    private final Map<String, String> settings = new HashMap<>();
    private Passage toDatabase;
    private Process process;

    /** @param node the server's name; its folder and its data are emptied */
    OwnServer(String node) throws IOException, SQLException {
        this(node, true, "standalone.xml");
    }

    /** A further server on the same database, which only a database server can have. */
    static OwnServer beside(String node) throws IOException, SQLException {
        return new OwnServer(node, false, "standalone.xml");
    }

    /** The first of several that share the sessions of their visitors, too; empties the database. */
    static OwnServer firstOfSeveral(String node) throws IOException, SQLException {
        return new OwnServer(node, true, "standalone-ha.xml");
    }

    /** A further one of several that share sessions. */
    static OwnServer furtherOfSeveral(String node) throws IOException, SQLException {
        return new OwnServer(node, false, "standalone-ha.xml");
    }

    private OwnServer(String node, boolean emptied, String configuration) throws IOException, SQLException {
        this.node = node;
        this.configuration = configuration;
        folder = HOME.resolveSibling("faults-" + node);
        deleteAll(folder);
        copy("configuration");
        copy("deployments");
        Files.createDirectories(folder.resolve("data"));
        if (emptied && onMySql()) emptyDatabase();
    }

    /** The port of the database server all of them use. */
    static int databasePort() {
        Matcher port = ADDRESS.matcher(databaseUrl());
        if (!port.find()) throw new IllegalStateException("no host and port in DB_URL");
        return Integer.parseInt(port.group(1));
    }

    /** From the next start on it reaches its database by that way; a test looks into it by its own. */
    OwnServer through(Passage passage) {
        toDatabase = passage;
        return this;
    }

    /** One with an embedded database, whatever the build's own is. */
    static OwnServer embedded(String node) throws IOException, SQLException {
        OwnServer server = new OwnServer(node, false, "standalone.xml");
        server.embedded = true;
        return server;
    }

    /** A setting of the environment from the next start on. */
    OwnServer with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Starts it, and waits until it may get traffic. */
    void start() throws IOException {
        launch();
        until(this::ready);
    }

    /** Whether it ends by itself instead of starting. */
    boolean startsInVain() throws IOException, InterruptedException {
        launch();
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() != 0;
    }

    /** What it has printed. */
    String output() throws IOException {
        return Files.readString(folder.resolve("out.log"));
    }

    /** @return the bytes of a file, fetched with a token of the demo */
    byte[] download(String path, String token) throws IOException, InterruptedException {
        return api.download(path, token);
    }

    private void launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + HOME.resolve("bin/jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-Djboss.home.dir=" + HOME,
                "-Djboss.server.base.dir=" + folder,
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + management,
                "-Dguichet.db.driver=" + (embedded ? "h2" : "mysql"),
                "-Dlogging.configuration=file:" + folder.resolve("configuration/logging.properties"),
                "-Dorg.jboss.boot.log.file=" + folder.resolve("boot.log"),
                "-jar",
                HOME.resolve("jboss-modules.jar").toString(),
                "-mp",
                HOME.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--server-config=" + configuration));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("out.log").toFile()));
        builder.environment().put("GUICHET_DATA", folder.resolve("data").toString());
        builder.environment().put("GUICHET_DEMO", "true");
        builder.environment().put("GUICHET_NODE", node);
        builder.environment().put("GUICHET_CLUSTER_PORT", String.valueOf(cluster));
        if (embedded) List.of("DB_URL", "DB_USER", "DB_PASSWORD").forEach(builder.environment()::remove);
        else builder.environment().put("DB_URL", databaseUrlOfServer());
        builder.environment().putAll(settings);
        process = builder.start();
    }

    /** As by kill -9: nothing is finished, nothing is said. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As by a stop signal. */
    @Override
    public void close() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) kill();
    }

    /** Where it listens for HTTP, on the loopback address. */
    int port() {
        return port;
    }

    JsonObject get(String path) {
        return api.get(path);
    }

    /** @return what was made or said; empty without a body */
    JsonObject post(String path, String body) {
        return api.post(path, body);
    }

    /** What an answer's status is, whatever it says. */
    int status(String path) {
        return answer("GET", path, null).statusCode();
    }

    /** The answer as it is, also when it is a refusal. */
    HttpResponse<String> answer(String method, String path, String body) {
        return api.answer(method, path, body);
    }

    /** A look into its database; the embedded one only while the server is away. */
    Connection database() throws SQLException {
        return onMySql()
                ? DriverManager.getConnection(databaseUrl(), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"))
                : DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/guichet"), "sa", "sa");
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("waited " + PATIENCE + " in vain");
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean ready() {
        if (!process.isAlive()) throw new AssertionError(node + " did not start, see " + folder.resolve("out.log"));
        return api.ready();
    }

    static boolean onMySql() {
        String url = System.getenv("DB_URL");
        return url != null && !url.isBlank();
    }

    /** Beside the suite's own, so that both may be there at once. */
    private static String databaseUrl() {
        return System.getenv("DB_URL").replaceFirst("_test(\\?|$)", "_faults_test$1");
    }

    private String databaseUrlOfServer() {
        return toDatabase == null
                ? databaseUrl()
                : ADDRESS.matcher(databaseUrl()).replaceFirst("//127.0.0.1:" + toDatabase.port() + "/");
    }

    private void emptyDatabase() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            String name = connection.getCatalog();
            if (!name.endsWith("_faults_test")) throw new IllegalStateException(name + " is not a database for faults");
            statement.execute("DROP DATABASE `" + name + "`");
            statement.execute("CREATE DATABASE `" + name + "`");
        }
    }

    private void copy(String part) throws IOException {
        Path from = HOME.resolve("standalone").resolve(part);
        Path to = Files.createDirectories(folder.resolve(part));
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
