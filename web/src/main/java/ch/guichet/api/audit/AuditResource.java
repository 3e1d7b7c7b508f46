package ch.guichet.api.audit;

import ch.guichet.audit.AuditFilter;
import ch.guichet.audit.AuditKind;
import ch.guichet.audit.AuditLog;
import ch.guichet.audit.AuditRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who did what, for administrators. */
@Path("admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {
    @Inject
    private AuditLog log;

    @GET
    @Operation(
            summary = "What was done, handed out and signed in to, the latest first",
            description = "text is part of a name, a verb or a detail.")
    public Page<AuditRow> list(
            @QueryParam("kind") AuditKind kind, @QueryParam("text") String text, @QueryParam("after") String after) {
        return log.page(new AuditFilter(kind, text), after);
    }
}
