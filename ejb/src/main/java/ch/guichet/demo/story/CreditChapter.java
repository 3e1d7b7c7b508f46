package ch.guichet.demo.story;

import ch.guichet.billing.orders.MyPackOrders;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditChanges;
import ch.guichet.credit.LotSales;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The packs that were bought, and when they were paid. */
@ApplicationScoped
class CreditChapter {
    private static final String PORTAL_ADDRESS = "192.0.2.10";

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales before;

    @Inject
    private CreditChanges changes;

    @Inject
    private MyPackOrders orders;

    void write(StoryBook book) {
        Table.read("packs.csv").forEach(row -> write(book, row));
        book.write(new Scene(book.calendar().at("D-1 16:40"), Role.FINANCE, "finance2", () -> propose(book)));
        book.write(new Scene(book.calendar().at("D-2 16:20"), Role.CUSTOMER, book.login("claire"), () -> order(book)));
    }

    /** A pack ordered in the portal, whose invoice waits to be paid. */
    private void order(StoryBook book) {
        long company = book.id("customer", "lac");
        String shown = orders.preview(company, "V1000", "fr").documentSha256();
        orders.order(company, "V1000", "fr", shown, PORTAL_ADDRESS);
    }

    /** Packs from before the product was there; their yes is in the old files. */
    private long sell(long customer, String pack) {
        return before.sell(customer, pack, null);
    }

    /** Two proposals that wait for a second person. */
    private void propose(StoryBook book) {
        changes.adjust(book.id("lot", "baeckerei"), -15, "Am Telefon geholfen, nicht erfasst");
        changes.transfer(book.id("lot", "fiduciaire"), 60, book.id("customer", "vigne"), "Mandat groupé");
    }

    private void write(StoryBook book, Row row) {
        String key = row.text("key");
        book.write(new Scene(
                book.calendar().at(row.text("sold")),
                Role.DESK,
                "desk",
                () -> book.keep("lot", key, sell(book.id("customer", row.text("customer")), row.text("pack")))));
        if (!row.has("paid")) return;
        Instant paid = book.calendar().at(row.text("paid"));
        book.write(new Scene(
                paid, Role.FINANCE, "finance", () -> credit.activate(book.id("lot", key), BusinessClock.dayOf(paid))));
    }
}
