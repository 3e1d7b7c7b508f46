package ch.guichet.api.admin;

import ch.guichet.schema.backup.Backup;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A backup of everything as a file. */
@Path("admin/backup")
@RequestScoped
public class BackupResource {
    @Inject
    private Backup backup;

    @Inject
    private BusinessClock clock;

    @GET
    @Produces("application/zip")
    @Operation(
            summary = "All rows at one instant as a ZIP, with a hash of each table",
            description = "A new database is filled from it by a start with GUICHET_RESTORE=<file>.")
    public Response get() {
        String name = "guichet-" + clock.today() + ".zip";
        StreamingOutput rows = backup::write;
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
