package ch.guichet.api.hotline;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.hotline.HotlineDesk;
import ch.guichet.hotline.HotlineTime;
import ch.guichet.hotline.MyHotline;
import ch.guichet.hotline.TimeCorrection;
import ch.guichet.shared.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Free time of a case: what is used of it, which cases share it, and exceptions with their reason. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class HotlineResource {
    @Inject
    private HotlineDesk desk;

    @Inject
    private MyHotline mine;

    @Inject
    private Side side;

    /** @param reason needed outside the window */
    public record Link(@NotNull @JsonProperty("case") Long caseId, String reason) {}

    public record Cap(@NotNull Integer minutes, String reason) {}

    @GET
    @Path("{id}/hotline")
    @Operation(summary = "Hotline time against the cap; nothing of it is ever billed")
    public HotlineTime time(@PathParam("id") long id) {
        return side.isCustomer() ? mine.time(id) : desk.time(id);
    }

    @GET
    @Path("{id}/time-corrections")
    @Operation(summary = "What was put right in the times of a case, the latest first; for the desk")
    public Page<TimeCorrection> corrections(@PathParam("id") long id) {
        return Listed.all(desk.corrections(id));
    }

    @POST
    @Path("{id}/links")
    @Operation(summary = "Lets another case of the same customer share the cap")
    @APIResponse(responseCode = "204")
    public Response link(@PathParam("id") long id, @NotNull @Valid Link other) {
        desk.link(id, other.caseId(), other.reason());
        return Answer.done();
    }

    @DELETE
    @Path("{id}/links")
    @Operation(summary = "The case has a cap of its own again")
    @APIResponse(responseCode = "204")
    public Response unlink(@PathParam("id") long id) {
        desk.unlink(id);
        return Answer.done();
    }

    @PUT
    @Path("{id}/cap")
    @Operation(summary = "Sets another cap, with a reason")
    @APIResponse(responseCode = "204")
    public Response cap(@PathParam("id") long id, @NotNull @Valid Cap cap) {
        desk.overrideCap(id, cap.minutes(), cap.reason());
        return Answer.done();
    }
}
