package ch.guichet.api.inbox;

import ch.guichet.api.Listed;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.cases.IntakeChannel;
import ch.guichet.cases.Triage;
import ch.guichet.inbox.Agent;
import ch.guichet.inbox.Changes;
import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.InboxOrder;
import ch.guichet.inbox.InboxQueue;
import ch.guichet.inbox.InboxRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The desk's inbox, narrowed by the same words as its page's address. */
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InboxResource {
    @Inject
    private Inbox inbox;

    /** What narrows; what is left out does not. */
    public static class Narrowed {
        @QueryParam("state")
        InboxQueue state;

        @QueryParam("class")
        Triage triage;

        @QueryParam("channel")
        IntakeChannel channel;

        @QueryParam("owner")
        String owner;

        @QueryParam("customer")
        Long customer;

        @QueryParam("late")
        boolean late;

        @QueryParam("due")
        boolean due;

        @QueryParam("q")
        String text;

        @QueryParam("order")
        InboxOrder order;

        InboxFilter filter() {
            return new InboxFilter(state, triage, channel, owner, customer, late, due, text, order);
        }
    }

    /** @param cases counted to 500; 500 is at least so many */
    public record Count(int cases) {}

    @GET
    @Operation(
            summary = "A page of the inbox",
            description =
                    "state is TODO (what there is to do) unless it says NEW, WAITING, CLOSED or ALL; owner is me, none"
                            + " or a user's id; late: not answered by the promised time; due: its follow-up day has come;"
                            + " q: words as in the search; order: RECENT, LONGEST or PROMISE.")
    public Page<InboxRow> page(@BeanParam Narrowed narrowed, @QueryParam("after") String after) {
        return inbox.page(narrowed.filter(), after);
    }

    @GET
    @Path("count")
    @Operation(summary = "How many cases the same words find, counted to 500")
    public Count count(@BeanParam Narrowed narrowed) {
        return new Count(inbox.count(List.of(narrowed.filter())).get(0));
    }

    @GET
    @Path("changes")
    @Operation(summary = "How many cases have changed since, counted to 100; without since, what to ask with")
    public Changes changes(@QueryParam("since") String since) {
        try {
            return inbox.changes(since == null || since.isBlank() ? null : Instant.parse(since));
        } catch (DateTimeException unreadable) {
            throw WrongInput.wrong("since");
        }
    }

    @GET
    @Path("agents")
    @Operation(summary = "Whoever can work on cases")
    public Page<Agent> agents() {
        return Listed.all(inbox.agents());
    }
}
