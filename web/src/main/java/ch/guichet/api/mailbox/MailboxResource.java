package ch.guichet.api.mailbox;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailFilter;
import ch.guichet.mailbox.MailRoom;
import ch.guichet.mailbox.MailRow;
import ch.guichet.mailbox.MailView;
import ch.guichet.mailbox.MailboxState;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** What came by mail, for the desk and the administrators. */
@Path("mailbox")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class MailboxResource {
    @Inject
    private MailRoom room;

    /** Why it is put aside. */
    public record Reason(String reason) {}

    /** How many mails go on. */
    public record Released(int mails) {}

    @GET
    @Operation(summary = "How the mailbox does: when it was read, what went wrong, how much waits for a person")
    public MailboxState state() {
        return room.state();
    }

    @GET
    @Path("mails")
    @Operation(summary = "Mails that came, the latest first", description = "sender is the beginning of an address.")
    public Page<MailRow> list(
            @QueryParam("fate") MailFate fate, @QueryParam("sender") String sender, @QueryParam("after") String after) {
        return room.mails(new MailFilter(fate, sender), after);
    }

    @GET
    @Path("mails/{id: \\d+}")
    @Operation(summary = "A mail with what was found out about it and where it went")
    public MailView show(@PathParam("id") long id) {
        return room.show(id);
    }

    @GET
    @Path("mails/{id: \\d+}/source")
    @Produces("message/rfc822")
    @Operation(summary = "The mail exactly as it came, as long as it is kept")
    public byte[] source(@PathParam("id") long id) {
        return room.raw(id);
    }

    @POST
    @Path("mails/{id: \\d+}/retry")
    @Operation(summary = "Has a broken, held, automatic or discarded mail taken in at the next round")
    @APIResponse(responseCode = "204")
    public Response retry(@PathParam("id") long id) {
        room.again(id);
        return Answer.done();
    }

    @POST
    @Path("mails/{id: \\d+}/release")
    @Operation(summary = "Has all held mails of this one's sender taken in at the next round")
    public Released release(@PathParam("id") long id) {
        return new Released(room.againAllOfSender(id));
    }

    @POST
    @Path("mails/{id: \\d+}/discarding")
    @Operation(summary = "Puts a broken or held mail aside, with a reason")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("id") long id, @NotNull Reason why) {
        room.discard(id, why.reason());
        return Answer.done();
    }
}
