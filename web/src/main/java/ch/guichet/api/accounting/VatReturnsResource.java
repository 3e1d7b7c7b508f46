package ch.guichet.api.accounting;

import ch.guichet.accounting.BookDays;
import ch.guichet.accounting.EntryRow;
import ch.guichet.accounting.Tax;
import ch.guichet.accounting.VatReports;
import ch.guichet.accounting.VatReturn;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** VAT for the Swiss return, by box and by rate. */
@Path("vat-returns")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VatReturnsResource {
    @Inject
    private VatReports reports;

    @Inject
    private BusinessClock clock;

    /**
     * The figures of the form.
     *
     * @param unnamed VAT on the account that no entry names a rate for; 0.00 when all is well
     */
    public record Boxes(
            Period days,
            Money box200,
            Money box289,
            Money box299,
            Money box399,
            Money box910,
            Money unnamed,
            boolean complete,
            List<VatReturn.RateRow> rates) {}

    @GET
    @Operation(summary = "The boxes of a return; without days, this year up to today")
    public Boxes boxes(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        VatReturn found = reports.of(BookDays.of(from, to, clock.today()));
        return new Boxes(
                found.days(),
                found.turnover(),
                found.deductions(),
                found.taxable(),
                found.tax(),
                found.damages(),
                found.unnamed(),
                found.complete(),
                found.rates());
    }

    @GET
    @Path("entries")
    @Operation(summary = "The entries behind a figure", description = "rate in basis points; 0 for damages (box 910).")
    public Page<EntryRow> behind(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("rate") @DefaultValue("810") Long rate,
            @QueryParam("after") String after) {
        Tax.Kind kind = rate == 0L ? Tax.Kind.DAMAGES : Tax.Kind.VAT;
        return reports.behind(BookDays.of(from, to, clock.today()), kind, rate.intValue(), after);
    }
}
