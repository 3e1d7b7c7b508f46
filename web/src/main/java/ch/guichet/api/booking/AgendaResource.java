package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.booking.AgendaColumn;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.DeskProposals;
import ch.guichet.booking.UnassignedCase;
import ch.guichet.booking.Utilisation;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The agenda of the house. */
@Path("agenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AgendaResource {
    @Inject
    private DeskAppointments appointments;

    @Inject
    private DeskAgenda agenda;

    @Inject
    private DeskProposals proposals;

    @Inject
    private Visitor visitor;

    /** Who works when, what is booked, and how full it is. */
    public record Agenda(
            List<AgendaColumn> specialists, List<AppointmentView> appointments, List<Utilisation> utilisation) {}

    /** What is booked where nobody works any more. */
    public record Conflicts(List<AppointmentView> items) {}

    /** Paid cases without an appointment. */
    public record Unassigned(List<UnassignedCase> items) {}

    /** @param specialist with whom, or null for who is free */
    public record Moving(@NotNull Instant start, Long specialist) {}

    @GET
    @Operation(summary = "The agenda from a day to a day, both inclusive, at most 31 (desk)")
    public Agenda show(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        String language = language();
        if (from == null) throw WrongInput.missing("from");
        if (to == null) throw WrongInput.missing("to");
        return new Agenda(
                agenda.board(from, to), appointments.between(from, to, language), agenda.utilisation(from, to));
    }

    @GET
    @Path("conflicts")
    @Operation(summary = "What is booked where nobody works any more (desk)")
    public Conflicts conflicts() {
        return new Conflicts(agenda.conflicts(language()));
    }

    @GET
    @Path("unassigned")
    @Operation(summary = "Paid cases without an appointment, the longest waiting first (desk)")
    public Unassigned unassigned() {
        return new Unassigned(proposals.unassigned());
    }

    @POST
    @Path("appointments/{id}/move")
    @Operation(summary = "Moves an appointment with the checks of every booking (desk); 409 booking.notFree")
    @APIResponse(responseCode = "204")
    public Response move(@PathParam("id") long id, @NotNull @Valid Moving asked) {
        agenda.move(id, asked.start(), asked.specialist());
        return Answer.done();
    }

    private String language() {
        return visitor.getLocale().getLanguage();
    }
}
