package ch.guichet.api.figures;

import ch.guichet.figures.FinanceReport;
import ch.guichet.figures.FinanceReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of the house. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FiguresResource {
    @Inject
    private FinanceReports reports;

    @GET
    @Operation(
            summary = "Open by age, months, services, specialists; without months a year up to this one",
            description = "Times in seconds. 422 figures.range when the last month comes before the first.")
    public FinanceReport figures(
            @QueryParam("from") YearMonth from,
            @QueryParam("to") YearMonth to,
            @QueryParam("language") String language) {
        return reports.of(from, to, language);
    }
}
