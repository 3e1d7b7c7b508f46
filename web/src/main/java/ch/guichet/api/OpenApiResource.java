package ch.guichet.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leads to the description of the API, which the server keeps. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {
    @GET
    @Operation(hidden = true)
    public Response description(@Context UriInfo here) {
        return Response.temporaryRedirect(here.getBaseUri().resolve("/openapi")).build();
    }
}
