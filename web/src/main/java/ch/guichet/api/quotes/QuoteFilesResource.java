package ch.guichet.api.quotes;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.api.intake.Bytes;
import ch.guichet.api.intake.Form;
import ch.guichet.api.intake.SentFile;
import ch.guichet.files.FileCard;
import ch.guichet.quotes.MyQuoteFiles;
import ch.guichet.quotes.QuoteFiles;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The files that go with a quote; their fingerprints stand on its PDF. */
@Path("quotes/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class QuoteFilesResource {
    @Inject
    private QuoteFiles desk;

    @Inject
    private MyQuoteFiles mine;

    @Inject
    private Side side;

    @Inject
    private HttpServletRequest http;

    /** For the version that is being written. */
    public record Sent(@NotNull List<SentFile> files) {}

    @GET
    @Operation(summary = "The files of a quote; a customer sees those of what was sent")
    public Page<FileCard> list(@PathParam("id") long id) {
        return Listed.all(side.isCustomer() ? mine.of(id) : desk.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds files to the draft (desk); also as multipart/form-data; 409 quote.notDraft")
    @APIResponse(responseCode = "204")
    public Response add(@PathParam("id") long id, @NotNull Sent sent) {
        desk.attach(id, SentFile.all(sent.files()));
        return Answer.done();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response addForm(@PathParam("id") long id, List<EntityPart> parts) {
        desk.attach(id, new Form(parts, Set.of()).files());
        return Answer.done();
    }

    @GET
    @Path("{file: \\d+}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file's bytes; the download is written down")
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        String origin = http.getRemoteAddr();
        return Bytes.of(side.isCustomer() ? mine.hand(id, file, origin) : desk.hand(id, file, origin));
    }
}
