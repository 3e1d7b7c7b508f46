package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditLedger;
import ch.guichet.credit.CreditNight;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotDebit;
import ch.guichet.credit.LotSales;
import ch.guichet.credit.LotState;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the night does with credit (rule 20): lots lapse, late work takes its part back, customers are told once. */
@ExtendWith(ArquillianExtension.class)
public class CreditLifeIT {
    @Inject
    private Office office;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales sales;

    @Inject
    private CreditNight night;

    @Inject
    private CreditLedger ledger;

    @Inject
    private BusinessClock clock;

    @Inject
    private Database database;

    @Inject
    private UserTransaction transaction;

    private String staff;
    private Firm firm;
    private long lot;

    @BeforeEach
    void a_pack_is_paid() {
        staff = office.staff();
        firm = office.firm(Money.of("5000.00"));
        lot = buy();
    }

    @Test
    void what_is_left_after_the_last_day_becomes_income_once_and_late_work_takes_its_part_back() throws Exception {
        database.update(
                "UPDATE credit_lot SET expires_on = ? WHERE id = ?",
                clock.today().minusDays(1),
                lot);
        night.go();
        night.go();
        assertThat(card().stateOn(clock.today())).isEqualTo(LotState.LAPSED);
        assertThat(card().lapsed()).isEqualTo(300);
        assertThat(entries()).containsExactly("SALE 300", "ACTIVATION 0", "LAPSE -300");
        assertThat(income("LOT_LAPSE")).isEqualTo(79_500);

        transaction.begin();
        var lots = ledger.lock(firm.customerId(), firm.customerId());
        assertThat(lots.get(lot).available()).isEqualTo(300);
        ledger.use(
                List.of(new LotDebit(lot, firm.customerId(), 60, clock.today().minusDays(2), lot, 1)), lots);
        transaction.commit();

        assertThat(entries())
                .containsExactly(
                        "SALE 300", "ACTIVATION 0", "LAPSE -300", "LAPSE_REVERSAL 300", "USE -60", "LAPSE -240");
        assertThat(card().remaining()).isZero();
        assertThat(card().lapsed()).isEqualTo(240);
        assertThat(income("LOT_LAPSE_BACK")).isEqualTo(-15_900);
        assertThat(database.number("SELECT SUM(value_cents) FROM credit_entry WHERE lot_id = ?", lot))
                .isZero();
    }

    @Test
    void what_is_held_for_a_day_before_the_end_does_not_lapse() {
        var yesterday = clock.today().minusDays(1);
        database.update("UPDATE credit_lot SET expires_on = ? WHERE id = ?", yesterday, lot);
        database.update(
                "INSERT INTO credit_hold (id, holder_id, customer_id, lot_id, quantity, service_date, held_at)"
                        + " VALUES (?, ?, ?, ?, 60, ?, ?)",
                -lot,
                -lot,
                firm.customerId(),
                lot,
                yesterday,
                clock.now());
        try {
            night.go();
            assertThat(card().remaining()).isEqualTo(60);
            assertThat(card().lapsed()).isEqualTo(240);
        } finally {
            database.update("DELETE FROM credit_hold WHERE id = ?", -lot);
        }
    }

    @Test
    void an_expiry_is_told_thirty_and_seven_days_before_and_never_twice() {
        database.update(
                "UPDATE credit_lot SET expires_on = ? WHERE id = ?",
                clock.today().plusDays(20),
                lot);
        night.go();
        night.go();
        assertThat(letters("credit.expiry." + lot + ".")).isEqualTo(1);
        database.update(
                "UPDATE credit_lot SET expires_on = ? WHERE id = ?",
                clock.today().plusDays(7),
                lot);
        night.go();
        night.go();
        assertThat(letters("credit.expiry." + lot + ".")).isEqualTo(2);
    }

    @Test
    void a_low_credit_is_told_once_a_crossing_and_a_top_up_arms_it_again() {
        String key = "credit.low." + firm.customerId() + ".TIME.";
        night.go();
        assertThat(letters(key)).isZero();
        database.update("UPDATE credit_lot SET remaining = 60 WHERE id = ?", lot);
        night.go();
        night.go();
        assertThat(letters(key)).isEqualTo(1);
        long more = buy();
        night.go();
        database.update("UPDATE credit_lot SET remaining = 50 WHERE id = ?", more);
        night.go();
        assertThat(letters(key)).isEqualTo(2);
        database.update("UPDATE credit_lot SET remaining = 300 WHERE id IN (?, ?)", lot, more);
    }

    @Test
    void the_proof_names_the_first_lot_that_is_not_the_sum_of_its_entries() {
        Long before = night.go().proof().firstLot();
        database.update("UPDATE credit_lot SET remaining = 299 WHERE id = ?", lot);
        try {
            assertThat(night.go().proof().firstLot()).isEqualTo(before == null ? lot : before);
            assertThat(night.go().proof().holds()).isFalse();
        } finally {
            database.update("UPDATE credit_lot SET remaining = 300 WHERE id = ?", lot);
        }
    }

    private long buy() {
        long bought = desk.get(staff, () -> sales.sell(firm.customerId(), "T5", null));
        finance.run(staff, () -> credit.activate(bought, clock.today()));
        return bought;
    }

    private LotCard card() {
        return finance.get(staff, () -> credit.statement(firm.customerId())).lots().stream()
                .filter(one -> one.id() == lot)
                .findFirst()
                .orElseThrow();
    }

    private List<String> entries() {
        return database.list(
                "SELECT kind, quantity FROM credit_entry WHERE lot_id = ? ORDER BY id",
                row -> row.getString(1) + " " + row.getLong(2),
                lot);
    }

    private long income(String source) {
        return database.number(
                "SELECT SUM(l.credit_cents - l.debit_cents) FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id"
                        + " JOIN credit_entry c ON c.id = e.source_id WHERE e.source_kind = ? AND c.lot_id = ?"
                        + " AND l.account = '3600'",
                source,
                lot);
    }

    private long letters(String keyBegins) {
        return database.number("SELECT COUNT(*) FROM outbox WHERE letter_key LIKE ?", keyBegins + "%");
    }
}
