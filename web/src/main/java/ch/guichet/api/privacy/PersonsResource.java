package ch.guichet.api.privacy;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.privacy.Person;
import ch.guichet.privacy.PrivacyDesk;
import ch.guichet.privacy.RetentionRule;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whoever asks what is kept about him, or wants to be forgotten. */
@Path("admin/persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PersonsResource {
    @Inject
    private PrivacyDesk desk;

    /** @param reason what he asked for, and when */
    public record Wish(@NotNull String reason) {}

    @GET
    @Operation(summary = "Contacts by part of a name or address, at most fifty")
    public Page<Person> find(@QueryParam("text") String text) {
        return Listed.all(desk.find(text));
    }

    @GET
    @Path("retention")
    @Operation(summary = "After how many days what is taken away; 0 is never")
    public Page<RetentionRule> retention() {
        return Listed.all(desk.rules());
    }

    @GET
    @Path("{contact: \\d+}/data")
    @Produces(MyDataResource.ZIP)
    @Operation(summary = "All that is kept about a contact, as a ZIP")
    public Response data(@PathParam("contact") long contact) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        desk.write(contact, zip);
        return Response.ok(zip.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guichet-person.zip\"")
                .build();
    }

    @POST
    @Path("{contact: \\d+}/anonymisation")
    @Operation(
            summary = "Makes a contact anonymous, for good",
            description = "His account is closed and his name is gone; vouchers stay for ten years.")
    @APIResponse(responseCode = "204")
    public Response anonymise(@PathParam("contact") long contact, @NotNull @Valid Wish wish) {
        desk.anonymise(contact, wish.reason());
        return Answer.done();
    }
}
