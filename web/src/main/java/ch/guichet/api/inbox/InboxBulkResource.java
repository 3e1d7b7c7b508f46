package ch.guichet.api.inbox;

import ch.guichet.api.Listed;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.Triage;
import ch.guichet.inbox.BulkAction;
import ch.guichet.inbox.BulkResult;
import ch.guichet.inbox.BulkWork;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The same thing done to several cases. */
@Path("inbox-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class InboxBulkResource {
    @Inject
    private BulkWork work;

    @Inject
    private Speech say;

    public enum What {
        ASSIGN,
        FOLLOW_UP,
        CLASSIFY,
        CLOSE
    }

    /**
     * @param agent for ASSIGN; none takes the cases from whoever has them
     * @param on for FOLLOW_UP; none for no follow-up
     * @param triage for CLASSIFY: FREE or PAID, with a reason where one is needed
     */
    public record Wanted(
            @NotNull What action, @NotNull List<Long> cases, Long agent, LocalDate on, Triage triage, String reason) {
        BulkAction bulk() {
            return switch (action) {
                case ASSIGN -> new BulkAction.Assign(agent);
                case FOLLOW_UP -> new BulkAction.FollowUp(on);
                case CLASSIFY -> new BulkAction.Classify(triage, reason);
                case CLOSE -> new BulkAction.Close();
            };
        }
    }

    /** @param code why it was not done, and detail the same as a sentence; null when it was */
    public record Done(long id, Integer number, boolean done, String code, String detail) {}

    @POST
    @Operation(
            summary = "Assigns, classifies, closes or sets the follow-up of up to 200 cases, each by itself",
            description = "Answers a line a case. With an Idempotency-Key the same request again has the first answer.")
    @APIResponse(responseCode = "200")
    public Response apply(@NotNull @Valid Wanted wanted) {
        if (wanted.cases().stream().anyMatch(id -> id == null)) throw WrongInput.missing("cases");
        List<Done> done = work.apply(wanted.bulk(), wanted.cases()).stream()
                .map(this::done)
                .toList();
        return Response.ok(Listed.all(done)).build();
    }

    private Done done(BulkResult result) {
        return result.done()
                ? new Done(result.caseId(), result.number(), true, null, null)
                : new Done(
                        result.caseId(),
                        result.number(),
                        false,
                        result.refused().code(),
                        say.refusal(result.refused()));
    }
}
