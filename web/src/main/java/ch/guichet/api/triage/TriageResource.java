package ch.guichet.api.triage;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Page;
import ch.guichet.triage.Contest;
import ch.guichet.triage.CustomerTriage;
import ch.guichet.triage.DeskTriage;
import ch.guichet.triage.Suggestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a question would be, and what happens when a customer does not agree. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class TriageResource {
    @Inject
    private DeskTriage desk;

    @Inject
    private CustomerTriage mine;

    @Inject
    private Side side;

    /** @param language fr, de, it or en; without one it is detected */
    public record Question(String text, String language) {}

    public record Disagreement(String text) {}

    /** @param triage the class from now on @param answer which the customer reads */
    public record Decision(Triage triage, String answer) {}

    @POST
    @Path("triage")
    @Operation(
            summary = "Suggests free or paid, with the nearest examples as its reason",
            description =
                    "UNSURE when too little speaks for either. A person decides; nothing is charged by a suggestion.")
    public Suggestion suggest(@NotNull Question asked) {
        return side.isCustomer()
                ? mine.suggest(asked.text(), asked.language())
                : desk.suggest(asked.text(), asked.language());
    }

    @GET
    @Path("cases/{id}/suggestion")
    @Operation(summary = "What a case would be, for the desk")
    public Suggestion ofCase(@PathParam("id") long id) {
        return desk.ofCase(id);
    }

    @GET
    @Path("cases/{id}/contests")
    @Operation(summary = "Contests of a case's class, the latest first")
    public Page<Contest> contests(@PathParam("id") long id) {
        return Listed.all(side.isCustomer() ? mine.contests(id) : desk.contests(id));
    }

    @POST
    @Path("cases/{id}/contests")
    @Operation(summary = "Contests the class of a case (customer); the desk has to answer")
    @APIResponse(responseCode = "204")
    public Response contest(@PathParam("id") long id, @NotNull Disagreement words) {
        mine.contest(id, words.text());
        return Answer.done();
    }

    @GET
    @Path("contests")
    @Operation(summary = "Contests that nobody has answered, the longest waiting first")
    public Page<Contest> open() {
        return Listed.all(desk.open());
    }

    @POST
    @Path("contests/{id}/answer")
    @Operation(summary = "Answers a contest: the class stays or is turned over")
    @APIResponse(responseCode = "204")
    public Response answer(@PathParam("id") long id, @NotNull Decision decision) {
        desk.answer(id, decision.triage(), decision.answer());
        return Answer.done();
    }
}
