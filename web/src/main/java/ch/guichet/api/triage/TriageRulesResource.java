package ch.guichet.api.triage;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Page;
import ch.guichet.triage.RuleChange;
import ch.guichet.triage.TriageAdministration;
import ch.guichet.triage.TriageRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The words that speak for a class. */
@Path("admin/triage-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TriageRulesResource {
    @Inject
    private TriageAdministration rules;

    /** @param validFrom its first day; without one, today */
    public record Wanted(String language, String phrase, Triage triage, LocalDate validFrom) {}

    public record Turn(boolean active) {}

    /** @param validFrom its first day; without one, today */
    public record Wording(String phrase, Triage triage, LocalDate validFrom) {}

    @GET
    @Operation(summary = "All rules, also those that are off")
    public Page<TriageRule> list() {
        return Listed.all(rules.rules());
    }

    @POST
    @Operation(summary = "Adds a rule; the same rule on the same day is refused")
    @APIResponse(responseCode = "204")
    public Response add(@NotNull Wanted wanted) {
        rules.add(wanted.language(), wanted.phrase(), wanted.triage(), wanted.validFrom());
        return Answer.done();
    }

    @PUT
    @Path("{id}/wording")
    @Operation(summary = "Changes a rule; how it was is kept")
    @APIResponse(responseCode = "204")
    public Response change(@PathParam("id") long id, @NotNull Wording wording) {
        rules.change(id, wording.phrase(), wording.triage(), wording.validFrom());
        return Answer.done();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "How a rule was before, the latest change first")
    public Page<RuleChange> history(@PathParam("id") long id) {
        return Listed.all(rules.history(id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Switches a rule on or off")
    @APIResponse(responseCode = "204")
    public Response turn(@PathParam("id") long id, @NotNull Turn turn) {
        rules.turn(id, turn.active());
        return Answer.done();
    }
}
