package ch.guichet.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Tells whoever started the server where it is, as soon as the first page really answers. */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "DemoStory"})
public class Banner {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Readiness readiness;

    @Inject
    private Instance<StartNotice> notices;

    @PostConstruct
    void whenReady() {
        readiness.markReady();
        executor.execute(this::announce);
    }

    private void announce() {
        var address = address();
        try {
            refuseATakenPort(address);
            ask(address);
        } catch (CannotStart reason) {
            reason.stopTheServer();
        } catch (Exception e) {
            Logger.getLogger("guichet").warning("%s does not answer: %s".formatted(address, e));
            return;
        }
        var notes = notices.stream().map(StartNotice::text).collect(Collectors.joining());
        Logger.getLogger("guichet").info(text(address) + notes);
    }

    /** The server goes on without a listener when its port is taken, and somebody else would answer for us. */
    private void refuseATakenPort(String address) throws IOException, InterruptedException {
        var answered = ask(address + "health/ready").headers().firstValue("Guichet-Start");
        if (!answered.equals(Optional.of(readiness.start())))
            throw new CannotStart("another program answers at %s; stop it or set GUICHET_PORT".formatted(address));
    }

    private static HttpResponse<Void> ask(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static String text(String address) {
        return """


                  Guichet is ready   %s
                  Database           %s
                  Data folder        %s
                  Stop               Ctrl-C
                """.formatted(address, DatabaseName.ofEnvironment(), DataFolder.path());
    }

    private static String address() {
        var port = System.getenv().getOrDefault("GUICHET_PORT", System.getProperty("jboss.http.port", "8080"));
        var offset = Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return "http://localhost:%d/".formatted(Integer.parseInt(port) + offset);
    }
}
