package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.credit.CreditChanges;
import ch.guichet.credit.CreditLedger;
import ch.guichet.credit.CreditNight;
import ch.guichet.credit.LotDebit;
import ch.guichet.credit.LotSales;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long random life of two companies' credit, played in the product and on paper: after each step both say the same. */
@ExtendWith(ArquillianExtension.class)
public class CreditModelIT {
    private static final long SEED = 20_261_124;
    private static final int COMMANDS = 2_000;

    @Inject
    private Office office;

    @Inject
    private AsFinance finance;

    @Inject
    private LotSales sales;

    @Inject
    private CreditLedger ledger;

    @Inject
    private CreditChanges changes;

    @Inject
    private CreditNight night;

    @Inject
    private BusinessClock clock;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private UserTransaction transaction;

    private final PaperLedger paper = new PaperLedger();
    private final Random chance = new Random(SEED);
    private String author;
    private List<Firm> firms;
    private long lastEntry;

    @Test
    void two_thousand_random_commands_leave_the_ledger_that_paper_has() throws Exception {
        author = office.staff();
        firms = List.of(office.firm(Money.of("5000.00")), office.firm(Money.of("5000.00")));
        lastEntry = database.number("SELECT MAX(id) FROM credit_entry");
        for (int step = 0; step < COMMANDS; step++) {
            String command = play();
            String where = "seed " + SEED + ", step " + step + ": " + command;
            assertThat(written()).as(where).isEqualTo(paper.written());
            assertThat(standing()).as(where).isEqualTo(expected());
        }
        assertThat(database.number(
                        "SELECT COUNT(DISTINCT kind) FROM credit_entry WHERE customer_id IN (?, ?)",
                        firms.get(0).customerId(),
                        firms.get(1).customerId()))
                .isEqualTo(8);
    }

    private String play() throws Exception {
        int dice = chance.nextInt(100);
        if (paper.lots.size() < 4 || dice < 3) return sell();
        long lot = lots().get(chance.nextInt(paper.lots.size()));
        if (dice < 8) return pay(lot);
        if (dice < 9) return cancel(lot);
        if (dice < 64) return use(lot);
        if (dice < 78) return giveBack();
        if (dice < 90) return adjust(lot);
        if (dice < 96) return transfer(lot);
        return dice < 98 ? expire(lot) : sleep();
    }

    private String sell() throws Exception {
        boolean time = chance.nextBoolean();
        Firm firm = firms.get(chance.nextInt(2));
        transaction.begin();
        long id = sales.sell(firm.customerId(), time ? "T5" : "V1000", null);
        transaction.commit();
        paper.sold(
                id,
                time
                        ? new PaperLedger.Lot(firm.customerId(), true, 300, 79_500)
                        : new PaperLedger.Lot(firm.customerId(), false, 100_000, 100_000));
        return "sell " + id;
    }

    private String pay(long lot) throws Exception {
        PaperLedger.Lot on = paper.lots.get(lot);
        boolean possible = !on.paid && !on.cancelled;
        assertThat(done(() -> sales.activate(lot, clock.today()))).isEqualTo(possible);
        if (possible) paper.paid(lot);
        return "pay " + lot;
    }

    private String cancel(long lot) throws Exception {
        PaperLedger.Lot on = paper.lots.get(lot);
        boolean possible = !on.paid && !on.cancelled;
        assertThat(done(() -> sales.cancel(lot, null, "Erreur"))).isEqualTo(possible);
        if (possible) paper.cancelled(lot);
        return "cancel " + lot;
    }

    /** Also more than there is, which takes nothing. */
    private String use(long lot) throws Exception {
        PaperLedger.Lot on = paper.lots.get(lot);
        if (!on.paid) return "nothing";
        long quantity = 1 + chance.nextInt(on.time ? 90 : 30_000);
        boolean possible = quantity <= on.remaining + on.lapsed;
        long document = ids.take(1);
        boolean taken = done(() -> ledger.use(
                List.of(new LotDebit(lot, on.customer, quantity, clock.today().minusDays(40), document, 1)),
                ledger.lock(on.customer, on.customer)));
        assertThat(taken).as("use " + quantity + " of " + lot).isEqualTo(possible);
        if (possible) paper.used(document, lot, quantity);
        return "use " + quantity + " of " + lot;
    }

    private String giveBack() throws Exception {
        if (paper.uses.isEmpty()) return "nothing";
        PaperLedger.Use use = paper.uses.get(chance.nextInt(paper.uses.size()));
        PaperLedger.Lot on = paper.lots.get(use.lot());
        boolean possible = on.remaining + on.lapsed + use.taken() <= on.bought;
        boolean given = done(() -> ledger.giveBack(use.document(), ids.take(1), "Avoir"));
        assertThat(given).as("give back " + use).isEqualTo(possible);
        if (possible) paper.givenBack(use);
        else paper.uses.remove(use);
        return "give back " + use;
    }

    private String adjust(long lot) {
        PaperLedger.Lot on = paper.lots.get(lot);
        long quantity = chance.nextInt(on.time ? 121 : 40_001) - (on.time ? 60 : 20_000);
        boolean possible = quantity != 0
                && on.changeable()
                && on.remaining + quantity >= 0
                && on.remaining + on.lapsed + quantity <= on.bought;
        Long change = proposed(possible, () -> changes.adjust(lot, quantity, "Arrondi"));
        if (change != null) {
            finance.run("admin", () -> changes.approve(change));
            paper.adjusted(lot, quantity);
        }
        return "adjust " + lot + " by " + quantity;
    }

    private String transfer(long lot) {
        PaperLedger.Lot on = paper.lots.get(lot);
        long to = firms.get(chance.nextInt(2)).customerId();
        long quantity = 1 + chance.nextInt(on.time ? 120 : 40_000);
        boolean possible = to != on.customer && on.changeable() && quantity <= on.remaining;
        Long change = proposed(possible, () -> changes.transfer(lot, quantity, to, "Reprise"));
        if (change != null) {
            finance.run("admin", () -> changes.approve(change));
            long made = database.number("SELECT new_lot_id FROM credit_change WHERE id = ?", change);
            paper.transferred(lot, quantity, made, to);
        }
        return "transfer " + quantity + " of " + lot;
    }

    private Long proposed(boolean possible, Supplier<Long> ask) {
        if (possible) return finance.get(author, ask);
        assertThat(Outcome.code(() -> finance.get(author, ask))).startsWith("credit.change");
        return null;
    }

    private String expire(long lot) {
        if (!paper.lots.get(lot).paid) return "nothing";
        database.update(
                "UPDATE credit_lot SET expires_on = ? WHERE id = ?",
                clock.today().minusDays(1),
                lot);
        paper.lots.get(lot).over = true;
        return "expire " + lot;
    }

    private String sleep() {
        night.go();
        paper.night();
        return "night";
    }

    private boolean done(Runnable command) throws Exception {
        transaction.begin();
        try {
            command.run();
            transaction.commit();
            return true;
        } catch (Refusal | IllegalArgumentException refused) {
            transaction.rollback();
            return false;
        }
    }

    private List<Long> lots() {
        return new ArrayList<>(paper.lots.keySet());
    }

    private List<String> written() {
        return database.list(
                "SELECT id, lot_id, kind, quantity, value_cents FROM credit_entry WHERE customer_id IN (?, ?) AND id > ?"
                        + " ORDER BY id",
                row -> {
                    lastEntry = row.getLong(1);
                    return row.getLong(2) + " " + row.getString(3) + " " + row.getLong(4) + " " + row.getLong(5);
                },
                firms.get(0).customerId(),
                firms.get(1).customerId(),
                lastEntry);
    }

    private List<String> standing() {
        return database.list(
                "SELECT id, remaining, lapsed FROM credit_lot WHERE customer_id IN (?, ?) ORDER BY id",
                row -> row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3),
                firms.get(0).customerId(),
                firms.get(1).customerId());
    }

    private List<String> expected() {
        return paper.lots.entrySet().stream()
                .map(lot -> lot.getKey() + " " + lot.getValue().remaining + " " + lot.getValue().lapsed)
                .toList();
    }
}
