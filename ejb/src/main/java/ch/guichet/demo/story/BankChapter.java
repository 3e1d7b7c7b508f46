package ch.guichet.demo.story;

import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.catalog.Catalog;
import ch.guichet.demo.MovableClock;
import ch.guichet.identity.Role;
import ch.guichet.payments.intake.PaymentFiles;
import ch.guichet.payments.intake.WholeFile;
import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.payments.plan.PaymentPlans;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The bank's file of the month after the bills: most are paid, one in part, one too much, one without its reference, and
 * somebody pays what nobody asked for; what is left of the part becomes instalments.
 */
@ApplicationScoped
class BankChapter {
    @Inject
    private WholeFile whole;

    @Inject
    private PaymentFiles files;

    @Inject
    private BankMovements movements;

    @Inject
    private DocumentArchive documents;

    @Inject
    private PaymentPlans plans;

    @Inject
    private Catalog catalog;

    @Inject
    private MovableClock clock;

    @Inject
    private Cast cast;

    void readUnlessDone() {
        StoryCalendar calendar = new StoryCalendar(BusinessClock.dayOf(clock.now()));
        Instant then = calendar.at("M-1/25 08:10");
        clock.tell(then);
        try {
            cast.play(new Scene(then, Role.FINANCE, "finance", () -> read(then)));
        } finally {
            clock.tell(null);
        }
    }

    private void read(Instant then) {
        if (!files.files(null).items().isEmpty()) return;
        List<OpenItem> open = movements.open(null, false, null).items();
        if (open.size() < 5) return;
        BankFile file =
                new BankFile(catalog.setting("publisher.iban", BusinessClock.dayOf(then)), BusinessClock.dayOf(then));
        for (int i = 1; i < open.size(); i++) pay(file, open.get(i), i);
        file.pay("Gygax Gartenbau", Money.of("180.00"), null, "Beratung, besten Dank");
        whole.take("camt054-" + BusinessClock.dayOf(then) + ".xml", file.text().getBytes(StandardCharsets.UTF_8));
        long half = open.get(1).documentId();
        plans.agree(half, plans.propose(half, 3, BusinessClock.dayOf(then).plusDays(45)), "Comme convenu au téléphone");
    }

    /** The first is not paid at all. */
    private void pay(BankFile file, OpenItem item, int no) {
        String reference = documents.show(item.documentId()).head().reference();
        Money due = item.open();
        switch (no) {
            case 1 -> file.pay(item.customerName(), Money.ofCents(due.cents() / 200 * 100), reference, null);
            case 2 -> file.pay(item.customerName(), due.plus(Money.of("10.90")), reference, null);
            case 3 -> file.pay(item.customerName(), due, null, "Facture " + item.number());
            default -> file.pay(item.customerName(), due, reference, null);
        }
    }
}
