package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AgendaPlan;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.booking.AppointmentView;
import ch.guichet.catalog.DayHours;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Specialists' agendas: hours, other days, absences. With dryRun nothing is saved and the conflicts are answered. */
@Path("admin/agendas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class AgendasResource {
    @Inject
    private AgendaAdministration agendas;

    @Inject
    private AgendaPlanning planning;

    @Inject
    private Visitor visitor;

    /** Who it is; skills are words. */
    public record Card(
            @NotNull String name,
            @NotNull String canton,
            @NotNull List<String> languages,
            @NotNull List<String> skills,
            Boolean active) {}

    /** @param week by weekday, 1 is Monday, written 09:00-12:00 14:00-17:00, a dash for none */
    public record Hours(@NotNull LocalDate from, @NotNull Map<Integer, String> week, boolean dryRun) {}

    /** @param hours other hours, or null for an absence */
    public record Days(
            @NotNull LocalDate first, @NotNull LocalDate last, String hours, String reason, boolean dryRun) {}

    /** Hours from a day on, by weekday. */
    public record Week(LocalDate from, Map<Integer, String> hours) {}

    /** Other hours on some days. */
    public record Other(long id, LocalDate first, LocalDate last, String hours, String reason) {}

    /** One agenda. */
    public record Agenda(
            long id,
            String name,
            String canton,
            List<String> languages,
            List<String> skills,
            boolean active,
            List<Week> weeks,
            List<Other> days) {}

    /** All of them. */
    public record Agendas(List<Agenda> items) {}

    /** What is booked and would be outside of the hours. */
    public record Conflicts(List<AppointmentView> conflicts) {}

    @GET
    @Operation(summary = "Agendas, those at rest too, without their hours (admin)")
    public Agendas all() {
        return new Agendas(planning.all().stream().map(AgendasResource::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One agenda with its hours and other days (admin)")
    public Agenda one(@PathParam("id") long id) {
        return of(planning.plan(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Opens or changes the agenda of a user (admin)")
    @APIResponse(responseCode = "204")
    public Response open(@PathParam("id") long id, @NotNull @Valid Card card) {
        agendas.open(id, card.name(), card.canton(), card.languages(), card.skills());
        if (card.active() != null) planning.activate(id, card.active());
        return Answer.done();
    }

    @POST
    @Path("{id}/hours")
    @Operation(summary = "Weekly hours from a day on (admin); what is booked stays, and what is outside is answered")
    public Conflicts hours(@PathParam("id") long id, @NotNull @Valid Hours hours) {
        planning.plan(id);
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        hours.week().forEach((day, text) -> week.put(day(day), DayHours.parse(text)));
        List<AppointmentView> outside = planning.withHours(id, week, hours.from(), language());
        if (!hours.dryRun()) agendas.setHours(id, week, hours.from());
        return new Conflicts(outside);
    }

    @POST
    @Path("{id}/exceptions")
    @Operation(summary = "An absence or other hours on some days (admin); what is outside is answered")
    public Conflicts except(@PathParam("id") long id, @NotNull @Valid Days days) {
        planning.plan(id);
        DayHours hours = days.hours() == null ? DayHours.CLOSED : DayHours.parse(days.hours());
        List<AppointmentView> outside = planning.withDays(id, days.first(), days.last(), hours, language());
        if (!days.dryRun()) agendas.except(id, days.first(), days.last(), hours, days.reason());
        return new Conflicts(outside);
    }

    @DELETE
    @Path("{id}/exceptions/{exception}")
    @Operation(summary = "Takes an exception away (admin)")
    @APIResponse(responseCode = "204")
    public Response drop(@PathParam("id") long id, @PathParam("exception") long exception) {
        planning.dropDays(id, exception);
        return Answer.done();
    }

    private static DayOfWeek day(int number) {
        if (number < 1 || number > DayOfWeek.values().length) throw WrongInput.missing("week");
        return DayOfWeek.of(number);
    }

    private static Agenda of(AgendaPlan plan) {
        return new Agenda(
                plan.card().specialistId(),
                plan.card().name(),
                plan.card().canton(),
                plan.card().languages(),
                plan.card().skills(),
                plan.active(),
                plan.weeks().stream().map(AgendasResource::of).toList(),
                plan.days().stream()
                        .map(d ->
                                new Other(d.id(), d.first(), d.last(), d.hours().toString(), d.reason()))
                        .toList());
    }

    private static Week of(AgendaPlan.Week week) {
        Map<Integer, String> hours = new TreeMap<>();
        week.hours().forEach((day, span) -> hours.put(day.getValue(), span.toString()));
        return new Week(week.from(), hours);
    }

    private String language() {
        return visitor.getLocale().getLanguage();
    }
}
