package ch.guichet.demo.story;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The packs that were bought, and when they were paid. */
@ApplicationScoped
class CreditChapter {
    @Inject
    private CreditAccounts credit;

    void write(StoryBook book) {
        Table.read("packs.csv").forEach(row -> write(book, row));
    }

    private void write(StoryBook book, Row row) {
        String key = row.text("key");
        book.write(new Scene(
                book.calendar().at(row.text("sold")),
                Role.DESK,
                "desk",
                () -> book.keep("lot", key, credit.sell(book.id("customer", row.text("customer")), row.text("pack")))));
        if (!row.has("paid")) return;
        Instant paid = book.calendar().at(row.text("paid"));
        book.write(new Scene(
                paid, Role.FINANCE, "finance", () -> credit.activate(book.id("lot", key), BusinessClock.dayOf(paid))));
    }
}
