package ch.guichet.shared;

import java.util.Optional;

/** The name of this server among those on one database; each has another (setting {@code GUICHET_NODE}). */
public final class ServerName {
    private static final String NAME = Optional.ofNullable(System.getenv("GUICHET_NODE"))
            .filter(name -> !name.isBlank())
            .orElseGet(() -> System.getProperty("jboss.node.name", "guichet"));

    private ServerName() {}

    public static String get() {
        return NAME;
    }
}
