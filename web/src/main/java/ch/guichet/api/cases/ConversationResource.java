package ch.guichet.api.cases;

import ch.guichet.api.Answer;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.Triage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What happens in a case: words, its class, its end. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class ConversationResource {
    @Inject
    private CustomerCases mine;

    @Inject
    private DeskCases desk;

    @Inject
    private Side side;

    /**
     * @param internal a note that the customer does not see; for the desk only
     * @param seen the stamp of the case as it was read; when it has changed since, nothing is said (409); for the desk
     */
    public record Message(String text, boolean internal, String seen) {}

    /**
     * @param reason needed when a decided class is turned over, or a suggestion is overridden
     * @param seen the stamp of the case as it was read, or null
     */
    public record Classification(@NotNull Triage triage, String reason, String seen) {}

    @POST
    @Path("{id}/messages")
    @Operation(summary = "Writes in a case; a closed one opens again when its customer does")
    @APIResponse(responseCode = "204")
    public Response write(@PathParam("id") long id, @NotNull Message message) {
        if (side.isCustomer()) {
            mine.write(id, message.text());
        } else {
            desk.answer(id, message.text(), message.internal(), message.seen());
        }
        return Answer.done();
    }

    @POST
    @Path("{id}/classification")
    @Operation(summary = "Decides whether a case is free or paid")
    @APIResponse(responseCode = "204")
    public Response classify(@PathParam("id") long id, @NotNull @Valid Classification decided) {
        desk.classify(id, decided.triage(), decided.reason(), decided.seen());
        return Answer.done();
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Closes a case; an offer nobody decided is withdrawn")
    @APIResponse(responseCode = "204")
    public Response close(@PathParam("id") long id) {
        desk.close(id);
        return Answer.done();
    }
}
