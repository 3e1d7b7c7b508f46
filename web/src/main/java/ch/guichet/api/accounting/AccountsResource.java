package ch.guichet.api.accounting;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.AccountBalance;
import ch.guichet.accounting.AccountSheet;
import ch.guichet.accounting.BookDays;
import ch.guichet.accounting.Ledger;
import ch.guichet.accounting.MonthBalance;
import ch.guichet.api.Listed;
import ch.guichet.credit.DeferredCredit;
import ch.guichet.credit.OpenLot;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts over some days; without days, this year up to today. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccountsResource {
    @Inject
    private Ledger ledger;

    @Inject
    private DeferredCredit credit;

    @Inject
    private BusinessClock clock;

    /**
     * What is still owed on packs.
     *
     * @param total of all lots, net
     * @param booked what the account of Support Credit says; the same, or something is wrong
     * @param months of that account, debit less credit
     */
    public record Deferred(Money total, Money booked, List<MonthBalance> months, Page<OpenLot> lots) {}

    @GET
    @Operation(summary = "All accounts with their balances and movements; balances are debit less credit")
    public Page<AccountBalance> balances(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return Listed.all(ledger.balances(BookDays.of(from, to, clock.today())));
    }

    @GET
    @Path("{number: \\d+}")
    @Operation(summary = "An account's sheet, line by line with its balance")
    public AccountSheet sheet(
            @PathParam("number") String number,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("after") String after) {
        return ledger.sheet(number, BookDays.of(from, to, clock.today()), after);
    }

    @GET
    @Path("deferred-credit")
    @Operation(summary = "Support Credit that is sold and not used, by lot and month by month")
    public Deferred deferred(@QueryParam("search") String search, @QueryParam("after") String after) {
        List<MonthBalance> months = ledger.months(Account.SUPPORT_CREDIT);
        Money booked = months.isEmpty()
                ? Money.ZERO
                : months.get(months.size() - 1).closing().negated();
        return new Deferred(credit.total(), booked, months, credit.lots(search, after));
    }
}
