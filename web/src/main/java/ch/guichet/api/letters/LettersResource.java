package ch.guichet.api.letters;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.LetterState;
import ch.guichet.mail.LetterView;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Letters that went out by mail, for the desk and the administrators. */
@Path("letters")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class LettersResource {
    @Inject
    private PostOffice post;

    @GET
    @Operation(
            summary = "What was sent to whom, the latest first",
            description = "text is the beginning of an address, or a case number.")
    public Page<LetterRow> list(
            @QueryParam("state") LetterState state,
            @QueryParam("text") String text,
            @QueryParam("after") String after) {
        return post.letters(new LetterFilter(state, text), after);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A letter with its words; a secret link in it is hidden")
    public LetterView show(@PathParam("id") long id) {
        return post.show(id);
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Sends a letter that failed or was kept")
    @APIResponse(responseCode = "204")
    public Response retry(@PathParam("id") long id) {
        post.sendAgain(id);
        return Answer.done();
    }
}
