package ch.guichet.api.reminders;

import ch.guichet.reminders.ReminderHistory;
import ch.guichet.reminders.ReminderLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Single reminders and their files. */
@Path("reminders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RemindersResource {
    private static final String PDF = "application/pdf";

    @Inject
    private ReminderHistory history;

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A reminder and what it is made of")
    public ReminderLine show(@PathParam("id") long id) {
        return history.show(id);
    }

    @GET
    @Path("{id: \\d+}/pdf")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(summary = "The file that was sent, byte for byte; of a proposal, what it would be")
    public Response pdf(@PathParam("id") long id) {
        ReminderLine line = history.show(id);
        return Response.ok(history.pdf(id), PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + line.number() + "-" + line.level() + ".pdf\"")
                .build();
    }
}
