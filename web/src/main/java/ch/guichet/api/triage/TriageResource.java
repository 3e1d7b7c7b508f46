package ch.guichet.api.triage;

import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.triage.CustomerTriage;
import ch.guichet.triage.DeskTriage;
import ch.guichet.triage.Suggestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a question would be, before anybody has asked it. */
@Path("triage")
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

    @POST
    @Operation(
            summary = "Suggests free or paid, with the nearest examples as its reason",
            description =
                    "UNSURE when too little speaks for either. A person decides; nothing is charged by a suggestion.")
    public Suggestion suggest(@NotNull Question asked) {
        return side.isCustomer()
                ? mine.suggest(asked.text(), asked.language())
                : desk.suggest(asked.text(), asked.language());
    }
}
