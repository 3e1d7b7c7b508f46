package ch.guichet.api.cases;

import ch.guichet.api.Answer;
import ch.guichet.api.Side;
import ch.guichet.api.customers.NamedCompany;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.CaseFilter;
import ch.guichet.cases.CaseNumber;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseState;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.NewCaseByPhone;
import ch.guichet.cases.Triage;
import ch.guichet.shared.Page;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Cases, from both sides of the counter. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CasesResource {
    @Inject
    private CustomerCases mine;

    @Inject
    private DeskCases desk;

    @Inject
    private NamedCompany company;

    @Inject
    private Side side;

    /** A question; the desk names the contact who asks, a customer asks himself. The same clientKey is the same case. */
    public record Question(@NotNull Long customer, Long contact, String subject, String text, String clientKey) {}

    /** What the sender gets back; the number is the one that people say on the phone. */
    public record Received(long id, int number) {}

    @POST
    @Operation(summary = "Sends a question (customer) or writes down a caller's (desk, with contact)")
    @APIResponse(responseCode = "201")
    public Response submit(@NotNull @Valid Question asked) {
        CaseNumber made = side.isCustomer()
                ? mine.submit(new NewCase(asked.customer(), asked.subject(), asked.text(), asked.clientKey()))
                : desk.receive(byPhone(asked));
        return Answer.created("cases/" + made.caseId(), new Received(made.caseId(), made.number()));
    }

    @GET
    @Operation(
            summary = "Cases, the latest first",
            description = "A contact of several companies says which customer's. "
                    + "state, triage and text (a number, or words as /search takes them) narrow for the desk only.")
    public Page<CaseRow> list(
            @QueryParam("customer") Long customer,
            @QueryParam("state") CaseState state,
            @QueryParam("triage") Triage triage,
            @QueryParam("text") String text,
            @QueryParam("after") String after) {
        if (side.isCustomer()) return mine.mine(company.orOnly(customer), after);
        Set<CaseState> states = state == null ? Set.of() : Set.of(state);
        return desk.inbox(new CaseFilter(states, triage, null, customer, text), after);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A case with its messages and offers; of a merged one, the case it goes on in")
    public Case show(@PathParam("id") long id) {
        return side.isCustomer() ? Case.ofCustomer(mine.show(id)) : Case.ofDesk(desk.show(id));
    }

    private static NewCaseByPhone byPhone(Question asked) {
        if (asked.contact() == null) throw WrongInput.missing("contact");
        return new NewCaseByPhone(asked.customer(), asked.contact(), asked.subject(), asked.text(), asked.clientKey());
    }
}
