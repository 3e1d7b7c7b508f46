package ch.guichet.api.credits;

import ch.guichet.api.Side;
import ch.guichet.credit.CreditOutlook;
import ch.guichet.credit.CreditReading;
import ch.guichet.credit.MyCredit;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What lies ahead of a customer's credit, and its statement on paper. */
@Path("credits/{customer: \\d+}/statement")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CreditPapersResource {
    private static final String PDF = "application/pdf";

    @Inject
    private MyCredit mine;

    @Inject
    private CreditReading reading;

    @Inject
    private Side side;

    @GET
    @Path("outlook")
    @Operation(
            summary = "What is held for appointments, and until when the credit lasts at the pace of the last 90 days")
    public CreditOutlook outlook(@PathParam("customer") long customer) {
        return side.isCustomer() ? mine.outlook(customer) : reading.outlook(customer);
    }

    @GET
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(summary = "The movements of a period as a PDF in the customer's language")
    public Response statement(
            @PathParam("customer") long customer, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        byte[] file = side.isCustomer() ? mine.paper(customer, from, to) : reading.paper(customer, from, to);
        return Response.ok(file, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"credit-" + customer + ".pdf\"")
                .build();
    }
}
