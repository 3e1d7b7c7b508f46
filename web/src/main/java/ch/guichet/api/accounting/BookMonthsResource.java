package ch.guichet.api.accounting;

import ch.guichet.accounting.BookClosing;
import ch.guichet.accounting.BookMonth;
import ch.guichet.accounting.ExportForm;
import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The months of the books: closed for good, and exported with the same bytes each time. */
@Path("book-months")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class BookMonthsResource {
    private static final String MONTH = "{month: [0-9]{4}-(0[1-9]|1[0-2])}";
    private static final String TEXT = "text/csv; charset=utf-8";

    @Inject
    private BookClosing closing;

    @GET
    @Operation(summary = "Months with entries, newest first")
    public Page<BookMonth> months() {
        return Listed.all(closing.months());
    }

    @POST
    @Path(MONTH + "/closing")
    @Operation(
            summary = "Closes a month and every open one before it, for good",
            description = "409 accounting.monthNotOver, accounting.closedAlready.")
    @APIResponse(responseCode = "204")
    public Response close(@PathParam("month") String month) {
        closing.close(YearMonth.parse(month));
        return Answer.done();
    }

    @GET
    @Path(MONTH + "/export")
    @Produces({TEXT, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "A closed month for another program",
            description =
                    "form is CSV, BANANA or BEXIO. The header Digest has the SHA-256 that was kept at the closing.")
    public Response export(@PathParam("month") String named, @QueryParam("form") ExportForm form) {
        if (form == null) throw WrongInput.missing("form");
        YearMonth month = YearMonth.parse(named);
        String hash = closing.require(month, form);
        String name = "journal-" + month + "-" + form.name().toLowerCase(Locale.ROOT) + "." + form.ending();
        return Response.ok((StreamingOutput) out -> closing.export(month, form, out), TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Digest", "sha-256=" + hash)
                .build();
    }
}
