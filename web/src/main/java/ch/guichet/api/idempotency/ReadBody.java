package ch.guichet.api.idempotency;

import ch.guichet.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads a request's body, which is never long unless it brings files, and takes the fingerprint of a request that has a key. */
@Provider
public class ReadBody implements ContainerRequestFilter {
    private static final int LONGEST = 256 * 1024;
    /** What the server itself takes (GUICHET_MAX_UPLOAD, unless it is set lower). */
    private static final int LONGEST_WITH_FILES = 25 * 1024 * 1024;

    private static final String KEY = "Idempotency-Key";

    @Inject
    private KeyedRequest keyed;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        int longest = bringsFiles(request.getUriInfo().getPath()) ? LONGEST_WITH_FILES : LONGEST;
        byte[] body = request.getLength() > longest ? null : read(request, longest);
        if (body == null || body.length > longest)
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        request.setEntityStream(new ByteArrayInputStream(body));
        String key = request.getHeaderString(KEY);
        if (key == null || !request.getMethod().equals(HttpMethod.POST)) return;
        keyed.keyed(
                key.strip(),
                fingerprint(request.getMethod(), request.getUriInfo().getPath(), body));
    }

    /** Null when the server cuts a body short that never said how long it is. */
    private static byte[] read(ContainerRequestContext request, int longest) throws IOException {
        try {
            return request.getEntityStream().readNBytes(longest + 1);
        } catch (IOException cut) {
            if (cut.getClass().getSimpleName().equals("RequestTooBigException")) return null;
            throw cut;
        }
    }

    private static boolean bringsFiles(String path) {
        return path.endsWith("/support-requests") || path.endsWith("/files") || path.endsWith("/payment-files");
    }

    static String fingerprint(String method, String path, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((method + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return Sha256.of(all.toByteArray());
    }
}
