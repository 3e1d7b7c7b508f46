package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.booking.outside.OutsideCalendar;
import ch.guichet.booking.outside.OutsideCalendars;
import ch.guichet.booking.outside.Overlap;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Calendars that specialists keep elsewhere; what is busy there is not offered here. */
@Path("outside-calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OutsideCalendarsResource {
    @Inject
    private OutsideCalendars calendars;

    /** @param url http, https or webcal */
    public record Followed(String url) {}

    @GET
    @Operation(summary = "All of them, with when each was read and why not; never their addresses")
    public Page<OutsideCalendar> all() {
        return Listed.all(calendars.all());
    }

    @GET
    @Path("overlaps")
    @Operation(summary = "Appointments at a time that is busy elsewhere")
    public Page<Overlap> overlaps() {
        return Listed.all(calendars.overlaps());
    }

    @PUT
    @Path("mine")
    @Operation(summary = "Follows a calendar for the caller, a specialist, and reads it at once")
    @APIResponse(responseCode = "204")
    public Response follow(@NotNull @Valid Followed asked) {
        calendars.follow(asked.url());
        calendars.readNow();
        return Answer.done();
    }

    @DELETE
    @Path("mine")
    @Operation(summary = "Follows none any more")
    @APIResponse(responseCode = "204")
    public Response leave() {
        calendars.leave();
        return Answer.done();
    }
}
