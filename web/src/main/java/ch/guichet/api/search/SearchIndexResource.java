package ch.guichet.api.search;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.search.RebuildState;
import ch.guichet.search.SearchMaintenance;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The search index. */
@Path("admin/search-index")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchIndexResource {
    @Inject
    private SearchMaintenance maintenance;

    @GET
    @Operation(summary = "How far the index was written anew, kind by kind")
    public Page<RebuildState> state() {
        return Listed.all(maintenance.state());
    }

    @POST
    @Path("rebuild")
    @Operation(summary = "Writes the index anew, or goes on where it stopped; searching goes on meanwhile")
    @APIResponse(responseCode = "202")
    public Response rebuild() {
        maintenance.rebuild();
        return Answer.accepted("admin/search-index", state());
    }
}
