package ch.guichet.api.intake;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.cases.Attachment;
import ch.guichet.cases.CustomerFiles;
import ch.guichet.cases.DeskFiles;
import ch.guichet.files.Download;
import ch.guichet.files.NewFile;
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

/** The files of a case. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CaseFilesResource {
    @Inject
    private CustomerFiles mine;

    @Inject
    private DeskFiles desk;

    @Inject
    private Side side;

    @Inject
    private HttpServletRequest http;

    /** @param internal not for the customer; for the desk only */
    public record Sent(@NotNull List<SentFile> files, boolean internal) {}

    @GET
    @Path("{id}/files")
    @Operation(summary = "The files of a case, in the order of their sending")
    public Page<Attachment> list(@PathParam("id") long id) {
        return Listed.all(side.isCustomer() ? mine.of(id) : desk.of(id));
    }

    @POST
    @Path("{id}/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds files; also as multipart/form-data")
    @APIResponse(responseCode = "204")
    public Response add(@PathParam("id") long id, @NotNull Sent sent) {
        return add(id, SentFile.all(sent.files()), sent.internal());
    }

    @POST
    @Path("{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response addForm(@PathParam("id") long id, List<EntityPart> parts) {
        Form form = new Form(parts, Set.of("internal"));
        return add(id, form.files(), Boolean.parseBoolean(form.text("internal")));
    }

    @GET
    @Path("{id}/files/{file: \\d+}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file's bytes; the download is written down")
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        String origin = http.getRemoteAddr();
        return Bytes.of(side.isCustomer() ? mine.download(id, file, origin) : desk.download(id, file, origin));
    }

    @GET
    @Path("{id}/downloads")
    @Operation(summary = "Who was handed a file of the case, the latest first")
    public Page<Download> downloads(@PathParam("id") long id) {
        return Listed.all(desk.downloads(id));
    }

    private Response add(long id, List<NewFile> files, boolean internal) {
        if (side.isCustomer()) mine.add(id, files);
        else desk.add(id, files, internal);
        return Answer.done();
    }
}
