package ch.guichet.api.intake;

import ch.guichet.files.FileContent;
import ch.guichet.web.files.Disposition;
import jakarta.ws.rs.core.Response;

/** A stranger's file as an answer of the API. */
public final class Bytes {
    private Bytes() {}

    public static Response of(FileContent content) {
        return Response.ok(content.bytes(), content.card().mediaType())
                .header(Disposition.HEADER, Disposition.of(content.card()))
                .header(Disposition.POLICY_HEADER, Disposition.POLICY)
                .build();
    }
}
