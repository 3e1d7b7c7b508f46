package ch.guichet.test.faults;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server of the product that a test may kill, with a folder and a database of its own. */
final class OwnServer implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("guichet.server"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final String node;
    private final int port = freePort();
    private final int management = freePort();
    private Process process;

    /** @param node the server's name; its folder and its data are emptied */
    OwnServer(String node) throws IOException, SQLException {
        this(node, true);
    }

    /** A further server on the same database, which only a database server can have. */
    static OwnServer beside(String node) throws IOException, SQLException {
        return new OwnServer(node, false);
    }

    private OwnServer(String node, boolean emptied) throws IOException, SQLException {
        this.node = node;
        folder = HOME.resolveSibling("faults-" + node);
        deleteAll(folder);
        copy("configuration");
        copy("deployments");
        Files.createDirectories(folder.resolve("data"));
        if (emptied && onMySql()) emptyDatabase();
    }

    /** Starts it, and waits until it may get traffic. */
    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + HOME.resolve("bin/jvm.options"),
                "-XX:TieredStopAtLevel=1",
                "-Djboss.home.dir=" + HOME,
                "-Djboss.server.base.dir=" + folder,
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + management,
                "-Dguichet.db.driver=" + (onMySql() ? "mysql" : "h2"),
                "-Dlogging.configuration=file:" + folder.resolve("configuration/logging.properties"),
                "-Dorg.jboss.boot.log.file=" + folder.resolve("boot.log"),
                "-jar",
                HOME.resolve("jboss-modules.jar").toString(),
                "-mp",
                HOME.resolve("modules").toString(),
                "org.jboss.as.standalone"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("out.log").toFile()));
        builder.environment().put("GUICHET_DATA", folder.resolve("data").toString());
        builder.environment().put("GUICHET_DEMO", "true");
        builder.environment().put("GUICHET_NODE", node);
        if (onMySql()) builder.environment().put("DB_URL", databaseUrl());
        process = builder.start();
        until(this::ready);
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

    JsonObject get(String path) {
        return json(send("GET", path, null));
    }

    /** @return what was made or said; empty without a body */
    JsonObject post(String path, String body) {
        HttpResponse<String> answer = send("POST", path, body);
        return answer.body().isBlank() ? Json.createObjectBuilder().build() : json(answer);
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
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address("/health/ready")))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/api/v1" + path)))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer demo-finance")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) throw new AssertionError(path + ": " + answer.body());
            return answer;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    static boolean onMySql() {
        String url = System.getenv("DB_URL");
        return url != null && !url.isBlank();
    }

    /** Beside the suite's own, so that both may be there at once. */
    private static String databaseUrl() {
        return System.getenv("DB_URL").replaceFirst("_test(\\?|$)", "_faults_test$1");
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
