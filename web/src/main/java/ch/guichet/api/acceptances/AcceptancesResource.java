package ch.guichet.api.acceptances;

import ch.guichet.acceptance.ChainReport;
import ch.guichet.acceptance.ChainVerification;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The proofs of every yes. */
@Path("acceptances")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AcceptancesResource {
    @Inject
    private EvidenceArchive archive;

    @Inject
    private ChainVerification chain;

    @GET
    @Operation(summary = "The proofs of a customer, the latest first")
    public Page<Evidence> ofCustomer(@QueryParam("customer") Long customer, @QueryParam("after") String after) {
        if (customer == null) throw WrongInput.missing("customer");
        return archive.ofCustomer(customer, after);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A proof: what, who, how, when, from where, and its place in the chain")
    public Evidence evidence(@PathParam("id") long id) {
        return archive.evidence(id);
    }

    @GET
    @Path("{id: \\d+}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Exactly the bytes that were shown when the yes was given")
    public Response document(@PathParam("id") long id) {
        return Response.ok(archive.document(id), archive.evidence(id).documentType())
                .build();
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Reads the whole chain again",
            description = "firstBroken names the first link that does not hold.")
    public ChainReport verify() {
        return chain.verify();
    }
}
