package ch.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where readers of letters find the product: {@code GUICHET_URL}, for example {@code https://support.example.ch}. Without
 * it this server's own address, which is enough for trying it out.
 */
@ApplicationScoped
public class PublicAddress {
    private final String base = withoutSlash(System.getenv("GUICHET_URL"));

    /** @param path inside the product, beginning with a slash */
    public String of(String path) {
        return base + path;
    }

    private static String withoutSlash(String said) {
        if (said != null && !said.isBlank()) return said.strip().replaceAll("/+$", "");
        String port = System.getenv().getOrDefault("GUICHET_PORT", System.getProperty("jboss.http.port", "8080"));
        int offset = Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return "http://localhost:" + (Integer.parseInt(port) + offset);
    }
}
