package ch.guichet.schema;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Lets a server that a build has launched end with that build, however the build ends. */
@Singleton
@Startup
public class StopsWithLauncher {

    @PostConstruct
    void watch() {
        if (Boolean.getBoolean("guichet.stop-with-launcher")) {
            ProcessHandle.current().parent().ifPresent(launcher -> launcher.onExit()
                    .thenRun(() -> System.exit(0)));
        }
    }
}
