package ch.guichet.api.quotes;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.customers.NamedCompany;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.interventions.QuoteUse;
import ch.guichet.interventions.QuotedWork;
import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.NewQuote;
import ch.guichet.quotes.QuoteApproval;
import ch.guichet.quotes.QuoteContent;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteDifference;
import ch.guichet.quotes.QuoteFilter;
import ch.guichet.quotes.QuoteLineKind;
import ch.guichet.quotes.QuoteNumber;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import ch.guichet.quotes.QuoteState;
import ch.guichet.quotes.QuoteText;
import ch.guichet.quotes.QuoteView;
import ch.guichet.quotes.WrittenLine;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Quotes: written, approved, sent and read. */
@Path("quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class QuotesResource {
    @Inject
    private QuoteDesk desk;

    @Inject
    private QuoteReading reading;

    @Inject
    private QuoteApproval approval;

    @Inject
    private MyQuotes mine;

    @Inject
    private NamedCompany company;

    @Inject
    private Side side;

    @Inject
    private QuotedWork work;

    /** @param nearLimit from 80 % on */
    public record Hours(long seconds, Minutes foreseenMinutes, int percent, boolean nearLimit) {}

    /** A line; net may be left out for an effort, and a pack has its own. */
    public record Line(@NotNull QuoteLineKind kind, String title, Integer minutes, Money net, String pack) {
        WrittenLine written() {
            return new WrittenLine(kind, title, minutes == null ? null : new Minutes(minutes), net, pack);
        }
    }

    /** What a version says. */
    public record Content(
            @NotNull List<@Valid Line> lines,
            LocalDate plannedOn,
            LocalDate validUntil,
            String introduction,
            String internalNote,
            Money discount,
            String discountReason) {
        QuoteContent written() {
            return new QuoteContent(
                    lines.stream().map(Line::written).toList(),
                    plannedOn,
                    validUntil,
                    introduction,
                    internalNote,
                    discount,
                    discountReason);
        }
    }

    /** A quote to be begun. */
    public record Opening(
            @NotNull Long customer,
            @NotNull Long contact,
            @JsonProperty("case") Long supportCase,
            @NotNull String title,
            @NotNull @Valid Content content) {}

    /** The next draft. */
    public record Revision(Integer revision, @NotNull @Valid Content content) {}

    /** @param revision as GET showed it; 409 quote.changedMeanwhile when it is not any more */
    public record Step(Integer revision, String reason) {}

    /** What a second person decides. */
    public record Approval(@NotNull Boolean approve, Integer revision, String reason) {}

    /** Somebody's words. */
    public record Words(@NotNull String text) {}

    /** What came of it. */
    public record Standing(QuoteState state) {}

    /** The version that is being written. */
    public record Written(int version) {}

    @GET
    @Operation(summary = "Quotes, the latest first: a company's own, or all for the house")
    public Page<QuoteRow> list(
            @QueryParam("customer") Long customer,
            @QueryParam("case") Long supportCase,
            @QueryParam("state") QuoteState state,
            @QueryParam("q") String search,
            @QueryParam("after") String after) {
        if (side.isCustomer()) return mine.all(company.orOnly(customer), after);
        return reading.list(new QuoteFilter(customer, supportCase, state, search, false), after);
    }

    @POST
    @Operation(summary = "Begins a quote with its first draft (desk)")
    @APIResponse(responseCode = "201")
    public Response open(@NotNull @Valid Opening asked) {
        QuoteNumber made = desk.open(new NewQuote(
                asked.customer(),
                asked.contact(),
                asked.supportCase(),
                asked.title(),
                asked.content().written()));
        return Answer.created("quotes/" + made.id(), made);
    }

    @POST
    @Path("preview")
    @Operation(summary = "What such a quote would come to; nothing is stored")
    public QuoteText preview(@NotNull @Valid Content content) {
        return desk.preview(content.written());
    }

    @GET
    @Path("approvals")
    @Operation(summary = "What waits for a second person")
    public Page<QuoteRow> approvals() {
        return Listed.all(approval.queue());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A quote with its versions and its history; a customer sees what was sent")
    public QuoteView show(@PathParam("id") long id) {
        return side.isCustomer() ? mine.show(id) : reading.show(id);
    }

    @PUT
    @Path("{id}/draft")
    @Operation(summary = "Writes the draft, or the draft of the next version; what was sent never changes")
    public Written revise(@PathParam("id") long id, @NotNull @Valid Revision asked) {
        return new Written(desk.revise(id, asked.revision(), asked.content().written()));
    }

    @POST
    @Path("{id}/sending")
    @Operation(summary = "Sends the draft; above the limit a second person is asked first")
    public Standing send(@PathParam("id") long id, @NotNull @Valid Step step) {
        return new Standing(desk.send(id, step.revision()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes the latest version back before it is decided")
    @APIResponse(responseCode = "204")
    public Response withdraw(@PathParam("id") long id, @NotNull @Valid Step step) {
        desk.withdraw(id, step.revision(), step.reason());
        return Answer.done();
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "A second person approves, which sends it, or refuses with a reason; never the author")
    @APIResponse(responseCode = "204")
    public Response approve(@PathParam("id") long id, @NotNull @Valid Approval said) {
        if (said.approve()) approval.approve(id, said.revision());
        else approval.refuse(id, said.revision(), said.reason());
        return Answer.done();
    }

    @POST
    @Path("{id}/answers")
    @Operation(summary = "Answers the customer's question; he gets it by mail too")
    @APIResponse(responseCode = "204")
    public Response answer(@PathParam("id") long id, @NotNull @Valid Words words) {
        desk.answer(id, words.text());
        return Answer.done();
    }

    @GET
    @Path("{id}/difference")
    @Operation(summary = "What changed from one version to another")
    public Page<QuoteDifference> difference(
            @PathParam("id") long id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        if (from == null) throw WrongInput.missing("from");
        if (to == null) throw WrongInput.missing("to");
        return Listed.all(reading.difference(id, from, to));
    }

    @GET
    @Path("{id}/hours")
    @Operation(summary = "The hours under an accepted quote against what was foreseen (desk); 409 quote.notAccepted")
    public Hours hours(@PathParam("id") long id) {
        QuoteUse use = work.use(id);
        return new Hours(use.seconds(), use.foreseen(), use.percent(), use.nearLimit());
    }
}
