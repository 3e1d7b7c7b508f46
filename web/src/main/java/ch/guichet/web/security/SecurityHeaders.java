package ch.guichet.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that make a browser careful. The policy for scripts of pages is in web.xml, because PrimeFaces adds the
 * nonce of each answer to it; what is not a page may load nothing at all.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (isResource(request)) {
            response.setHeader("Content-Security-Policy", NOTHING);
        } else {
            response.setHeader("Cache-Control", "no-store");
            if (!request.getServletPath().endsWith(".xhtml")) response.setHeader("Content-Security-Policy", NOTHING);
        }
        chain.doFilter(request, response);
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
