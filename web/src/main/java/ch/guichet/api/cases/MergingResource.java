package ch.guichet.api.cases;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CaseMerging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Two cases that are one, and two again. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class MergingResource {
    @Inject
    private CaseMerging merging;

    /** @param into number of the case that goes on */
    public record Merge(@NotNull Integer into) {}

    @POST
    @Path("{id}/merge")
    @Operation(
            summary = "Merges a case into another of the same customer; its number leads there from now on",
            description = "Answers the id of the case that goes on.")
    @APIResponse(responseCode = "201")
    public Response merge(@PathParam("id") long id, @NotNull @Valid Merge merge) {
        long goesOn = merging.merge(id, merge.into());
        return Answer.created("cases/" + goesOn, new Id(goesOn));
    }

    @DELETE
    @Path("{id}/merge")
    @Operation(summary = "Makes a merged case one of its own again, as it stood")
    @APIResponse(responseCode = "204")
    public Response separate(@PathParam("id") long id) {
        merging.separate(id);
        return Answer.done();
    }
}
