package ch.guichet.api.billing;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.monthend.CustomerBilling;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.MonthSchedule;
import ch.guichet.billing.monthend.ParkedList;
import ch.guichet.billing.monthend.RunHeader;
import ch.guichet.billing.monthend.RunMode;
import ch.guichet.billing.monthend.Schedule;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Month-end: prepare, look, approve. The work itself goes on after the answer; the run shows how far it is. */
@Path("billing-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class RunsResource {
    @Inject
    private MonthEnd monthEnd;

    @Inject
    private CustomerBilling billing;

    @Inject
    private MonthSchedule schedules;

    @Inject
    private ParkedList parked;

    @Inject
    private DocumentArchive documents;

    public record MonthWanted(
            @NotNull YearMonth month, @NotNull RunMode mode) {}

    @POST
    @Operation(
            summary = "Starts to draft the bills of a month that is over",
            description = "DRY_RUN changes nothing and can be looked at; REAL is posted once it is approved. "
                    + "409 billing.monthNotOver, billing.monthAlreadyRun, billing.otherRunOpen.")
    @APIResponse(responseCode = "202")
    public Response prepare(@NotNull @Valid MonthWanted wanted) {
        return started(monthEnd.prepare(wanted.month(), wanted.mode()));
    }

    public record Until(@NotNull LocalDate until) {}

    @POST
    @Path("customers/{customer}")
    @Operation(
            summary = "Starts to draft the bill of one customer, up to a day",
            description = "For somebody who was parked and is repaired, or wants his bill now; approved like a month. "
                    + "422 billing.dayToCome; 409 billing.nothingToBill, billing.otherRunOpen.")
    @APIResponse(responseCode = "202")
    public Response prepareOne(@PathParam("customer") long customer, @NotNull @Valid Until wanted) {
        return started(billing.prepare(customer, wanted.until()));
    }

    @GET
    @Path("schedule")
    @Operation(summary = "When the drafts of a month that is over are made by themselves")
    public Schedule schedule() {
        return schedules.get();
    }

    public record Wanted(boolean on, int day, int hour) {}

    @PUT
    @Path("schedule")
    @Operation(summary = "Has them made on a day (1 to 28) at an hour (0 to 23, Zurich), or not any more")
    public Schedule schedule(@NotNull @Valid Wanted wanted) {
        if (wanted.on()) schedules.everyMonth(wanted.day(), wanted.hour());
        else schedules.never();
        return schedules.get();
    }

    @GET
    @Operation(summary = "Runs, newest first")
    public Page<RunHeader> runs(@QueryParam("after") String after) {
        return monthEnd.runs(after);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A run: state, progress, counts, totals, who is parked, proof")
    public Run run(@PathParam("id") long id) {
        return Run.of(monthEnd.status(id), parked.of(id));
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "The documents of a run, drafts included, in the order of the customers")
    public Page<DocumentRow> documents(@PathParam("id") long id, @QueryParam("after") String after) {
        return documents.ofRun(monthEnd.status(id).run().id(), after);
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Posts what was drafted")
    @APIResponse(responseCode = "202")
    public Response approve(@PathParam("id") long id) {
        monthEnd.approve(id);
        return started(id);
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Stops the job after the range in hand")
    @APIResponse(responseCode = "202")
    public Response stop(@PathParam("id") long id) {
        monthEnd.stop(id);
        return started(id);
    }

    @POST
    @Path("{id}/resumption")
    @Operation(summary = "Takes up a run that was stopped or failed")
    @APIResponse(responseCode = "202")
    public Response resume(@PathParam("id") long id) {
        monthEnd.resume(id);
        return started(id);
    }

    @POST
    @Path("{id}/discarding")
    @Operation(summary = "Gives up a run that is not approved; its time will be billed by another")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") long id) {
        monthEnd.discard(id);
        return Answer.done();
    }

    private static Response started(long id) {
        return Answer.accepted("billing-runs/" + id, new Id(id));
    }
}
