package ch.guichet.demo;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this server shows the product off: a movable clock, a told story, public passwords. Off unless asked for by
 * the environment variable {@code GUICHET_DEMO=true} or the system property {@code guichet.demo=true}.
 */
@ApplicationScoped
public class DemoMode {
    private final boolean on = Boolean.parseBoolean(System.getProperty("guichet.demo", System.getenv("GUICHET_DEMO")));

    public boolean on() {
        return on;
    }
}
