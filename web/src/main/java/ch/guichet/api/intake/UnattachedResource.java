package ch.guichet.api.intake;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CaseNumber;
import ch.guichet.cases.RequestState;
import ch.guichet.cases.UnattachedRequests;
import ch.guichet.cases.UnattachedRow;
import ch.guichet.cases.UnattachedView;
import ch.guichet.shared.Page;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Requests for which a person has to say whose they are. */
@Path("unattached-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class UnattachedResource {
    @Inject
    private UnattachedRequests requests;

    @Inject
    private HttpServletRequest http;

    /** Whose it is. */
    public record Owner(@NotNull Long customer, @NotNull Long contact) {}

    /** Why it is nobody's. */
    public record Reason(String reason) {}

    @GET
    @Operation(summary = "The latest first; open ones unless a state is named")
    public Page<UnattachedRow> list(@QueryParam("state") RequestState state, @QueryParam("after") String after) {
        return requests.list(state, after);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A request with its text and its files")
    public UnattachedView show(@PathParam("id") long id) {
        return requests.show(id);
    }

    @POST
    @Path("{id: \\d+}/attachment")
    @Operation(summary = "Makes it a case of this company, with its number and the entitlement of the time it came")
    @APIResponse(responseCode = "201")
    public Response attach(@PathParam("id") long id, @NotNull @Valid Owner owner) {
        CaseNumber made = requests.attach(id, owner.customer(), owner.contact());
        return Answer.created("cases/" + made.caseId(), made);
    }

    @POST
    @Path("{id: \\d+}/discarding")
    @Operation(summary = "Puts it aside, with a reason")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") long id, @NotNull Reason why) {
        requests.discard(id, why.reason());
        return Answer.done();
    }

    @POST
    @Path("{id: \\d+}/restoring")
    @Operation(summary = "Takes a discarding back")
    @APIResponse(responseCode = "204")
    public Response restore(@PathParam("id") long id) {
        requests.restore(id);
        return Answer.done();
    }

    @GET
    @Path("{id: \\d+}/files/{file: \\d+}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file's bytes; the download is written down")
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        return Bytes.of(requests.download(id, file, http.getRemoteAddr()));
    }
}
