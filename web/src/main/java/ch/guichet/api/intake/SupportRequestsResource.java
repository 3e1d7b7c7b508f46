package ch.guichet.api.intake;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.IntakeReceipt;
import ch.guichet.cases.ProgramUsed;
import ch.guichet.cases.Sender;
import ch.guichet.cases.SupportRequest;
import ch.guichet.cases.SupportRequests;
import ch.guichet.cases.UnattachedReason;
import ch.guichet.files.NewFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the publisher's software sends when its user asks for help. */
@Path("support-requests")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class SupportRequestsResource {
    private static final Set<String> FIELDS =
            Set.of("licence", "email", "name", "product", "version", "module", "subject", "text", "clientKey");

    @Inject
    private SupportRequests requests;

    /** The same clientKey of the same account is the same case. */
    public record Request(
            String licence,
            String email,
            String name,
            String product,
            String version,
            String module,
            String subject,
            String text,
            String clientKey,
            List<SentFile> files) {}

    /**
     * What the sender gets back.
     *
     * @param number of the case, also when a person has yet to say whose it is
     * @param attached whether company and contact were found
     * @param id of the case, or null
     * @param reason why it could not be attached, or null
     */
    public record Received(int number, boolean attached, Long id, UnattachedReason reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a request for help in; also as multipart/form-data with the same names and files",
            description =
                    "An unknown licence or contact is no error: the request has its number and waits for a person.")
    @APIResponse(responseCode = "201")
    public Response hand(@NotNull Request sent) {
        return hand(
                sent.clientKey(),
                new Sender(sent.name(), sent.email(), sent.licence(), true),
                new ProgramUsed(sent.product(), sent.version(), sent.module()),
                sent.subject(),
                sent.text(),
                SentFile.all(sent.files()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response handForm(List<EntityPart> parts) {
        Form form = new Form(parts, FIELDS);
        return hand(
                form.text("clientKey"),
                new Sender(form.text("name"), form.text("email"), form.text("licence"), true),
                new ProgramUsed(form.text("product"), form.text("version"), form.text("module")),
                form.text("subject"),
                form.text("text"),
                form.files());
    }

    private Response hand(
            String key, Sender sender, ProgramUsed program, String subject, String text, List<NewFile> files) {
        IntakeReceipt got = requests.hand(new SupportRequest(key, sender, program, subject, text, files));
        boolean attached = got.caseId() != null;
        String place = attached ? "cases/" + got.caseId() : "unattached-requests/" + got.requestId();
        return Answer.created(
                place, new Received(got.number(), attached, got.caseId(), attached ? null : got.reason()));
    }
}
