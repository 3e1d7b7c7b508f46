package ch.guichet.api.quotes;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.api.Answer;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.QuoteReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One version as its customer decides it. */
@Path("quotes/{id}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class QuoteVersionResource {
    @Inject
    private QuoteReading reading;

    @Inject
    private MyQuotes mine;

    @Inject
    private Side side;

    @Context
    private HttpServletRequest request;

    /** @param documentSha256 of the PDF that was read */
    public record Yes(@NotNull String documentSha256) {}

    /** Why not. */
    public record No(@NotNull String reason) {}

    /** @param line from 1, or null for the whole */
    public record Question(Integer line, @NotNull String text) {}

    /** @param contact a colleague who may accept it */
    public record Forwarding(@NotNull Long contact) {}

    /** The proof. */
    public record Accepted(AcceptanceLink acceptance) {}

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "The exact bytes of the version; their SHA-256 is what is accepted")
    public Response pdf(@PathParam("id") long id, @PathParam("version") int version) {
        byte[] bytes = side.isCustomer() ? mine.document(id, version) : reading.document(id, version);
        return Response.ok(bytes, "application/pdf").build();
    }

    @POST
    @Path("acceptance")
    @Operation(
            summary = "Says yes to this version",
            description = "403 quote.mayNotAccept, quote.aboveLimit; 409 quote.superseded, quote.lapsed,"
                    + " acceptance.already, acceptance.documentChanged.")
    @APIResponse(responseCode = "201")
    public Response accept(@PathParam("id") long id, @PathParam("version") int version, @NotNull @Valid Yes yes) {
        long proof = mine.accept(id, version, yes.documentSha256(), request.getRemoteAddr());
        return Answer.created("acceptances/" + proof, new Accepted(AcceptanceLink.of(proof)));
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Says no to this version")
    @APIResponse(responseCode = "204")
    public Response decline(@PathParam("id") long id, @PathParam("version") int version, @NotNull @Valid No no) {
        mine.decline(id, version, no.reason());
        return Answer.done();
    }

    @POST
    @Path("questions")
    @Operation(summary = "Asks about a line, or about the whole")
    @APIResponse(responseCode = "204")
    public Response ask(@PathParam("id") long id, @PathParam("version") int version, @NotNull @Valid Question asked) {
        mine.ask(id, version, asked.line(), asked.text());
        return Answer.done();
    }

    @POST
    @Path("forwarding")
    @Operation(summary = "Hands it on to a colleague who may accept it")
    @APIResponse(responseCode = "204")
    public Response forward(
            @PathParam("id") long id, @PathParam("version") int version, @NotNull @Valid Forwarding to) {
        mine.forward(id, version, to.contact());
        return Answer.done();
    }
}
