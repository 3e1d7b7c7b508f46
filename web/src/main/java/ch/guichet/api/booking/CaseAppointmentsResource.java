package ch.guichet.api.booking;

import ch.guichet.api.Listed;
import ch.guichet.booking.CaseAppointment;
import ch.guichet.booking.CaseAppointments;
import ch.guichet.shared.Page;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The appointments of a case. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CaseAppointmentsResource {
    @Inject
    private CaseAppointments appointments;

    @Inject
    private Visitor visitor;

    @GET
    @Path("{id}/appointments")
    @Operation(summary = "The appointments of a case by their start, with the files that were sent along")
    public Page<CaseAppointment> list(@PathParam("id") long id) {
        return Listed.all(appointments.of(id, visitor.getLocale().getLanguage()));
    }
}
