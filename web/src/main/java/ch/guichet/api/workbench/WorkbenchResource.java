package ch.guichet.api.workbench;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.SolvedCases;
import ch.guichet.shared.Page;
import ch.guichet.snippets.FilledSnippet;
import ch.guichet.snippets.Snippets;
import ch.guichet.workbench.Draft;
import ch.guichet.workbench.Drafts;
import ch.guichet.workbench.Presence;
import ch.guichet.workbench.Present;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What lies around a case on the desk: who has it open, what the caller is writing, texts to put in. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class WorkbenchResource {
    @Inject
    private Presence presence;

    @Inject
    private Drafts drafts;

    @Inject
    private Snippets snippets;

    @Inject
    private SolvedCases solved;

    public record Beat(boolean writing) {}

    /** @param internal meant as a note among the house */
    public record Writing(String text, boolean internal) {}

    /** @param draft null when there is none */
    public record Kept(Draft draft) {}

    @GET
    @Path("{id}/presence")
    @Operation(summary = "Who has a case open now")
    public Page<Present> present(@PathParam("id") long id) {
        return Listed.all(presence.presenceOf(List.of(id)).getOrDefault(id, List.of()));
    }

    @PUT
    @Path("{id}/presence")
    @Operation(summary = "The caller has the case open for the next 40 seconds; answers who else has")
    public Page<Present> beat(@PathParam("id") long id, @NotNull Beat beat) {
        return Listed.all(presence.beat(id, beat.writing()));
    }

    @DELETE
    @Path("{id}/presence")
    @Operation(summary = "The caller has closed the case")
    @APIResponse(responseCode = "204")
    public Response leave(@PathParam("id") long id) {
        presence.leave(id);
        return Answer.done();
    }

    @GET
    @Path("{id}/draft")
    @Operation(summary = "What the caller is writing in a case and has not sent")
    public Kept draft(@PathParam("id") long id) {
        return new Kept(drafts.of(id).orElse(null));
    }

    @PUT
    @Path("{id}/draft")
    @Operation(summary = "Keeps what is written so far; nothing written is no draft")
    @APIResponse(responseCode = "204")
    public Response keep(@PathParam("id") long id, @NotNull Writing writing) {
        drafts.save(id, writing.text(), writing.internal());
        return Answer.done();
    }

    @DELETE
    @Path("{id}/draft")
    @Operation(summary = "Throws the draft away")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") long id) {
        drafts.discard(id);
        return Answer.done();
    }

    @GET
    @Path("{id}/snippets")
    @Operation(summary = "Texts filled with the values of a case, those in its language first")
    public Page<FilledSnippet> snippets(@PathParam("id") long id) {
        return Listed.all(snippets.forCase(id));
    }

    @GET
    @Path("{id}/similar")
    @Operation(summary = "Solved cases like this one, the nearest first")
    public Page<CaseRow> similar(@PathParam("id") long id, @QueryParam("text") String written) {
        return Listed.all(solved.like(id, written));
    }
}
