package ch.guichet.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where somebody is sent after signing in. Only a page of this product: what could be read as another host (a scheme,
 * {@code //}, a backslash, control characters) is dropped, so a link to the login page cannot lead elsewhere.
 */
public final class ReturnPath {
    private ReturnPath() {}

    /** The path with its query when it is safe to go there. */
    public static Optional<String> safe(String wanted) {
        if (wanted == null || wanted.length() > 500 || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return Optional.empty();
        }
        if (wanted.indexOf('\\') >= 0 || wanted.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) return Optional.empty();
        return parsed(wanted).filter(ReturnPath::isPage).map(uri -> wanted);
    }

    /** The login page that leads back to the wanted page, or plainly the login page. */
    public static String login(String wanted, boolean expired) {
        String query = safe(wanted)
                .filter(path -> !path.equals("/"))
                .map(path -> "from=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .orElse("");
        if (expired) query = query.isEmpty() ? "expired=true" : "expired=true&" + query;
        return query.isEmpty() ? "/login.xhtml" : "/login.xhtml?" + query;
    }

    private static Optional<URI> parsed(String wanted) {
        try {
            return Optional.of(new URI(wanted));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPage(URI uri) {
        String path = uri.getPath();
        return uri.getScheme() == null
                && uri.getRawAuthority() == null
                && !path.contains("//")
                && !path.contains("\\")
                && !path.startsWith("/login")
                && !path.startsWith("/api/");
    }
}
