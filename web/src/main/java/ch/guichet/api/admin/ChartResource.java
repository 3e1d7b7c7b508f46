package ch.guichet.api.admin;

import ch.guichet.accounting.ChartAdministration;
import ch.guichet.accounting.ChartLine;
import ch.guichet.accounting.VatBox;
import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The chart of accounts; numbers are settings ({@code account.*}), names are here. */
@Path("admin/chart")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ChartResource {
    @Inject
    private ChartAdministration chart;

    @GET
    @Operation(summary = "Every account the product posts to, with its number of today and its names")
    public Page<ChartLine> lines() {
        return Listed.all(chart.lines());
    }

    public record Box(@NotNull String box) {}

    @GET
    @Path("vat-boxes")
    @Operation(summary = "In which box of the VAT return each rate stands")
    public Page<VatBox> boxes() {
        return Listed.all(chart.boxes());
    }

    @PUT
    @Path("vat-boxes/{basisPoints: \\d{1,5}}")
    @Operation(summary = "Says in which box a rate stands; 810 is 8.1 %")
    @APIResponse(responseCode = "204")
    public Response box(@PathParam("basisPoints") int basisPoints, @NotNull @Valid Box box) {
        chart.box(basisPoints, box.box());
        return Answer.done();
    }

    @PUT
    @Path("{number}/names")
    @Operation(
            summary = "Names an account in four languages",
            description = "{\"fr\": …, \"de\": …, \"it\": …, \"en\": …}")
    @APIResponse(responseCode = "204")
    public Response rename(@PathParam("number") String number, @NotNull Map<String, String> names) {
        chart.rename(number, names);
        return Answer.done();
    }
}
