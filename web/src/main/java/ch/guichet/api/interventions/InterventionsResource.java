package ch.guichet.api.interventions;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.interventions.ContestedWork;
import ch.guichet.interventions.CorrectionRow;
import ch.guichet.interventions.Dispute;
import ch.guichet.interventions.Goodwill;
import ch.guichet.interventions.GoodwillTrace;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.interventions.QuotedWork;
import ch.guichet.interventions.UrgentWork;
import ch.guichet.interventions.WorkDisputes;
import ch.guichet.interventions.WorkOfCustomers;
import ch.guichet.shared.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Paid work: opened only on a yes, and followed by the customer to the second. */
@Path("interventions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class InterventionsResource {
    @Inject
    private Interventions interventions;

    @Inject
    private MyInterventions mine;

    @Inject
    private Side side;

    @Inject
    private QuotedWork quoted;

    @Inject
    private UrgentWork urgent;

    @Inject
    private ContestedWork contested;

    @Inject
    private WorkDisputes disputes;

    @Inject
    private WorkOfCustomers work;

    @Inject
    private Goodwill goodwill;

    /** Somebody's words. */
    public record Words(@NotNull String text) {}

    /** The case whose customer said yes to paid work, or the quote that he accepted. */
    public record Opening(@JsonProperty("case") Long caseId, Long quote) {}

    @GET
    @Operation(summary = "The interventions of a case; for a specialist without one, those he has opened")
    public Page<Summary> list(
            @QueryParam("case") Long caseId, @QueryParam("open") Boolean openOnly, @QueryParam("after") String after) {
        if (caseId == null) {
            if (side.isCustomer()) throw WrongInput.missing("case");
            return Listed.as(interventions.mine(Boolean.TRUE.equals(openOnly), after), Summary::of);
        }
        return Listed.as(
                Listed.all(side.isCustomer() ? mine.ofCase(caseId) : interventions.ofCase(caseId)), Summary::of);
    }

    @POST
    @Operation(
            summary = "Opens paid work; whoever opens it is its specialist",
            description = "409 paidWork.notAccepted, or quote.notAccepted, as long as nobody has said yes.")
    @APIResponse(responseCode = "201")
    public Response open(@NotNull @Valid Opening wanted) {
        if (wanted.caseId() == null && wanted.quote() == null) throw WrongInput.missing("case");
        long id = wanted.quote() == null ? interventions.open(wanted.caseId()) : quoted.open(wanted.quote());
        return Answer.created("interventions/" + id, new Id(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An intervention with its time")
    public Detail show(@PathParam("id") long id) {
        if (side.isCustomer())
            return Detail.of(mine.show(id), mine.surcharge(id).orElse(null));
        return Detail.of(interventions.show(id), urgent.surcharge(id).orElse(null));
    }

    @POST
    @Path("{id}/completion")
    @Operation(summary = "All is logged; the month-end of the last day bills it")
    @APIResponse(responseCode = "204")
    public Response complete(@PathParam("id") long id) {
        interventions.close(id);
        return Answer.done();
    }

    @GET
    @Path("{id}/corrections")
    @Operation(summary = "What was put right in its time, with the old values and the reasons (desk, finance)")
    public Page<CorrectionRow> corrections(@PathParam("id") long id) {
        return Listed.all(work.corrections(id));
    }

    @GET
    @Path("{id}/goodwill")
    @Operation(summary = "What was given away and taken back, by whom and why (desk, finance)")
    public Page<GoodwillTrace> given(@PathParam("id") long id) {
        return Listed.all(goodwill.trace(id));
    }

    @GET
    @Path("{id}/disputes")
    @Operation(summary = "What was contested of it, and the answers, the latest first")
    public Page<Dispute> disputes(@PathParam("id") long id) {
        return Listed.all(side.isCustomer() ? contested.of(id) : disputes.of(id));
    }

    @POST
    @Path("{id}/disputes")
    @Operation(summary = "Contests work that is done and not billed; it is not billed before the answer (customer)")
    @APIResponse(responseCode = "204")
    public Response contest(@PathParam("id") long id, @NotNull @Valid Words words) {
        contested.contest(id, words.text());
        return Answer.done();
    }

    @POST
    @Path("{id}/disputes/answer")
    @Operation(summary = "Answers; what stands then is billed (desk, finance)")
    @APIResponse(responseCode = "204")
    public Response answer(@PathParam("id") long id, @NotNull @Valid Words words) {
        disputes.answer(id, words.text());
        return Answer.done();
    }
}
