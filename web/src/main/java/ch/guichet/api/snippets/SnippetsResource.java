package ch.guichet.api.snippets;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.shared.Page;
import ch.guichet.snippets.Snippet;
import ch.guichet.snippets.SnippetAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The texts that the desk writes again and again, for administrators. */
@Path("admin/snippets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class SnippetsResource {
    @Inject
    private SnippetAdministration snippets;

    /** @param text with {customer} {contact} {case} {subject} {agent} {today}; other words in braces are refused */
    public record Wanted(String language, String title, String text) {}

    /** @param version the one that was read */
    public record Changed(@NotNull Integer version, String language, String title, String text) {}

    public record Turn(boolean archived) {}

    @GET
    @Operation(summary = "Snippets by language and title")
    public Page<Snippet> list(@QueryParam("archived") boolean archived) {
        return Listed.all(snippets.list(archived));
    }

    @POST
    @Operation(summary = "Adds a snippet; an unknown placeholder is refused")
    @APIResponse(responseCode = "201")
    public Response add(@NotNull Wanted wanted) {
        long id = snippets.add(wanted.language(), wanted.title(), wanted.text());
        return Answer.created("admin/snippets", new Id(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a snippet, unless somebody was faster")
    @APIResponse(responseCode = "204")
    public Response change(@PathParam("id") long id, @NotNull @Valid Changed changed) {
        snippets.change(id, changed.version(), changed.language(), changed.title(), changed.text());
        return Answer.done();
    }

    @PUT
    @Path("{id}/archived")
    @Operation(summary = "Offers a snippet no longer, or again")
    @APIResponse(responseCode = "204")
    public Response archive(@PathParam("id") long id, @NotNull Turn turn) {
        snippets.archive(id, turn.archived());
        return Answer.done();
    }
}
