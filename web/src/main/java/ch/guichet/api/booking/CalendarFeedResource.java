package ch.guichet.api.booking;

import ch.guichet.api.Answer;
import ch.guichet.booking.FeedCard;
import ch.guichet.booking.MyCalendarFeed;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The caller's own calendar address. An answer that shows one is not kept, so a POST here takes no idempotency key. */
@Path("calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CalendarFeedResource {
    @Inject
    private MyCalendarFeed feed;

    /** @param url shown this once, stored nowhere */
    public record Made(String url) {
        /** Without the secret, so that no log ever shows it. */
        @Override
        public String toString() {
            return "Made[]";
        }
    }

    @GET
    @Operation(summary = "Since when there is an address, and when it was last read; never the address itself")
    public FeedCard show() {
        return feed.card().orElseThrow(Refusal::notFound);
    }

    @POST
    @Operation(
            summary =
                    "Makes a secret address for calendar programs, in place of an earlier one, and shows it this once")
    @APIResponse(responseCode = "201")
    public Response renew() {
        return Answer.created("calendar-feed", new Made(feed.renew()));
    }

    @DELETE
    @Operation(summary = "From now on the address opens nothing")
    @APIResponse(responseCode = "204")
    public Response revoke() {
        feed.revoke();
        return Answer.done();
    }
}
