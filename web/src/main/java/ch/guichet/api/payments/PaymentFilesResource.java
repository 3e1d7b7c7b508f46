package ch.guichet.api.payments;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.payments.intake.FileReport;
import ch.guichet.payments.intake.PaymentFiles;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Files of the bank. */
@Path("payment-files")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PaymentFilesResource {
    @Inject
    private PaymentFiles files;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Imports camt.053 or camt.054 files; multipart field file, XML or ZIP, once or more often",
            description =
                    "201 with what was read, matched and left to a person; 202 with Location while a file of more "
                            + "than 5'000 movements is imported; 200 with \"duplicate\": true for content that is known. "
                            + "422 payments.notXml, payments.truncated, payments.doctype, payments.notCamt, "
                            + "payments.foreignAccount, payments.zip, payments.zipBomb: nothing is kept.")
    @APIResponse(responseCode = "201")
    public Response receive(List<EntityPart> parts) {
        List<FileReport> reports = new ArrayList<>();
        for (EntityPart part : parts) {
            if (!part.getName().equals("file")) throw WrongInput.unknown(part.getName());
            reports.addAll(files.receive(part.getFileName().orElse("camt.xml"), part.getContent()));
        }
        if (reports.isEmpty()) throw WrongInput.missing("file");
        PaymentFile answer = PaymentFile.of(reports);
        String path = "payment-files/" + answer.id();
        if (answer.duplicate()) return Response.ok(answer).build();
        return answer.state().equals("READ") ? Answer.created(path, answer) : Answer.accepted(path, answer);
    }

    @GET
    @Operation(summary = "Files, the latest first")
    public Page<PaymentFile.Part> list(@QueryParam("after") String after) {
        return Listed.as(files.files(after), PaymentFile::part);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "A file: what was read, and how far its import is")
    public PaymentFile report(@PathParam("id") long id) {
        return PaymentFile.of(List.of(files.report(id)));
    }

    @POST
    @Path("{id: \\d+}/resumption")
    @Operation(summary = "Takes up a file whose import was interrupted")
    @APIResponse(responseCode = "202")
    public Response resume(@PathParam("id") long id) {
        return Answer.accepted("payment-files/" + id, PaymentFile.of(List.of(files.resume(id))));
    }
}
