package ch.guichet.api.customers;

import ch.guichet.overview.CustomerFigures;
import ch.guichet.overview.CustomerOverview;
import ch.guichet.overview.TimelineKind;
import ch.guichet.overview.TimelineRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A customer from all sides, for the house. */
@Path("customers/{id}/overview")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OverviewResource {
    @Inject
    private CustomerOverview overview;

    @GET
    @Operation(summary = "What is open with a customer")
    public CustomerFigures figures(@PathParam("id") long id) {
        return overview.figures(id);
    }

    @GET
    @Path("timeline")
    @Operation(
            summary = "Everything that happened with a customer, the latest first",
            description = "kind: only of these kinds, may be given several times")
    public Page<TimelineRow> timeline(
            @PathParam("id") long id, @QueryParam("kind") Set<TimelineKind> kinds, @QueryParam("after") String after) {
        return overview.timeline(id, kinds, after);
    }
}
