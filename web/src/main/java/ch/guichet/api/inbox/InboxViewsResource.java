package ch.guichet.api.inbox;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.SavedView;
import ch.guichet.inbox.SavedViews;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Views of the inbox under a name. */
@Path("inbox-views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class InboxViewsResource {
    @Inject
    private SavedViews views;

    /** @param address what the inbox is narrowed by, as its address says it: {"owner": "none", "late": "true"} */
    public record Wanted(String name, Map<String, String> address, boolean shared) {}

    @GET
    @Operation(summary = "One's own views and the shared ones")
    public Page<SavedView> all() {
        return Listed.all(views.all());
    }

    @POST
    @Operation(summary = "Keeps a view, for oneself or for the desk")
    @APIResponse(responseCode = "201")
    public Response save(@NotNull Wanted wanted) {
        Map<String, String> address = wanted.address() == null ? Map.of() : wanted.address();
        long id = views.save(wanted.name(), InboxFilter.of(address), wanted.shared());
        return Answer.created("inbox-views", new Id(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes one's own view")
    @APIResponse(responseCode = "204")
    public Response remove(@PathParam("id") long id) {
        views.remove(id);
        return Answer.done();
    }
}
