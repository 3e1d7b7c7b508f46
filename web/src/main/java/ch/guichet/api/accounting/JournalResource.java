package ch.guichet.api.accounting;

import ch.guichet.accounting.EntryFilter;
import ch.guichet.accounting.EntryRow;
import ch.guichet.accounting.EntryView;
import ch.guichet.accounting.JournalReport;
import ch.guichet.accounting.JournalVerification;
import ch.guichet.accounting.Ledger;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The journal: every balanced entry, and that none was touched. */
@Path("journal")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class JournalResource {
    @Inject
    private Ledger ledger;

    @Inject
    private JournalVerification verification;

    @GET
    @Operation(summary = "Entries, newest first, by account, days and words")
    public Page<EntryRow> entries(
            @QueryParam("account") String account,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("search") String search,
            @QueryParam("after") String after) {
        return ledger.entries(new EntryFilter(account, from, to, search), after);
    }

    @GET
    @Path("{id: \\d+}")
    @Operation(summary = "An entry with its lines and its seal")
    public EntryView entry(@PathParam("id") long id) {
        return ledger.entry(id);
    }

    @GET
    @Path("verification")
    @Operation(summary = "Reads the whole journal again and names the first link that does not hold")
    public JournalReport verification() {
        return verification.verify();
    }
}
