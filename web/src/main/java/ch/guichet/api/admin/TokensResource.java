package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.identity.IssuedToken;
import ch.guichet.identity.TokenAdministration;
import ch.guichet.identity.TokenRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tokens of this API. An answer that shows one is not kept, so a POST here takes no idempotency key. */
@Path("admin/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TokensResource {
    @Inject
    private TokenAdministration tokens;

    /**
     * A token to be made.
     *
     * @param user whom it acts as
     * @param label what it is for
     * @param lastDay the last day it works, or null for one without end
     */
    public record TokenWanted(@NotNull Long user, String label, LocalDate lastDay) {}

    /** @param token shown this once, stored nowhere */
    public record Made(long id, String label, String token) {
        /** Without the token, so that no log ever shows it. */
        @Override
        public String toString() {
            return "Made[" + id + " " + label + "]";
        }
    }

    @GET
    @Operation(summary = "Tokens, the newest first; the tokens themselves are nowhere")
    public Page<TokenRow> list() {
        return Listed.all(tokens.tokens());
    }

    @POST
    @Operation(summary = "Makes a token and shows it this once")
    @APIResponse(responseCode = "201")
    public Response issue(@NotNull @Valid TokenWanted wanted) {
        IssuedToken made = tokens.issue(wanted.user(), wanted.label(), wanted.lastDay());
        return Answer.created("admin/tokens", new Made(made.id(), made.label(), made.clear()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraws a token")
    @APIResponse(responseCode = "204")
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(id);
        return Answer.done();
    }
}
