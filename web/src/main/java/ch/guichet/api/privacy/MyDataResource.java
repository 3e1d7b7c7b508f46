package ch.guichet.api.privacy;

import ch.guichet.privacy.MyData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is kept about the token's user. */
@Path("me/data")
@RequestScoped
public class MyDataResource {
    static final String ZIP = "application/zip";

    @Inject
    private MyData data;

    @GET
    @Produces(ZIP)
    @Operation(
            summary = "All that is kept about the caller",
            description = "A ZIP: data.json, each of its tables as CSV, the files of his cases, documents he may see.")
    public Response all() {
        StreamingOutput zip = data::write;
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guichet-my-data.zip\"")
                .build();
    }
}
