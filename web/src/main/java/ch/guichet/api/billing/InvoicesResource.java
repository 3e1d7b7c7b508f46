package ch.guichet.api.billing;

import ch.guichet.api.Side;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentReport;
import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.DocumentVerification;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.archive.MonthFiles;
import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Posted documents: all of them for the house, those of his companies for a contact who may see invoices. */
@Path("invoices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class InvoicesResource {
    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";

    @Inject
    private DocumentArchive archive;

    @Inject
    private MyDocuments mine;

    @Inject
    private MonthFiles files;

    @Inject
    private DocumentVerification verification;

    @Inject
    private Side side;

    @GET
    @Operation(summary = "Posted documents, newest first", description = "A contact says of which customer.")
    public Page<DocumentRow> find(
            @QueryParam("customer") Long customer,
            @QueryParam("month") YearMonth month,
            @QueryParam("search") String search,
            @QueryParam("after") String after) {
        if (!side.isCustomer()) return archive.find(customer, month, search, after);
        if (customer == null) throw WrongInput.missing("customer");
        return mine.ofCompany(customer, month, after);
    }

    @GET
    @Path("zip")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(summary = "All archived files of a month in one ZIP, for finance")
    public Response zip(@QueryParam("month") YearMonth month) {
        if (month == null) throw WrongInput.missing("month");
        files.require(month);
        return Response.ok((StreamingOutput) out -> files.write(month, out), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"documents-" + month + ".zip\"")
                .build();
    }

    @GET
    @Path("verification")
    @Operation(summary = "Reads every archived file again and names the first that was exchanged, taken out or added")
    public DocumentReport verification() {
        return verification.verify();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "A document with every line's why")
    public Invoice show(@PathParam("number") String number) {
        return Invoice.of(view(number));
    }

    @GET
    @Path("{number}/pdf")
    @Produces(PDF)
    @Operation(summary = "The archived file, byte for byte as it was sent")
    public Response pdf(@PathParam("number") String number) {
        long id = view(number).head().id();
        byte[] file = side.isCustomer() ? mine.pdf(id) : archive.pdf(id);
        return Response.ok(file, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                .build();
    }

    private DocumentView view(String number) {
        return side.isCustomer() ? mine.byNumber(number) : archive.byNumber(number);
    }
}
