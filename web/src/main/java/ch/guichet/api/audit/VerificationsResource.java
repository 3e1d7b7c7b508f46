package ch.guichet.api.audit;

import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.audit.Finding;
import ch.guichet.audit.Verification;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All verifiers in one command. */
@Path("verifications")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class VerificationsResource {
    @Inject
    private Verification verification;

    @GET
    @Operation(summary = "What was found last, by the night or by somebody")
    public Page<Finding> latest() {
        return Listed.all(verification.latest());
    }

    @POST
    @Operation(
            summary = "Reads everything again that must not have changed",
            description = "Acceptances, journal, documents and their seals, credit, and the sums of the accounts.")
    public Page<Finding> verify() {
        return Listed.all(verification.verify());
    }
}
