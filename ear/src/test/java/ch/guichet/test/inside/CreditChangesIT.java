package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.credit.ChangeState;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditChanges;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotFreezing;
import ch.guichet.credit.LotInvoices;
import ch.guichet.credit.LotSales;
import ch.guichet.credit.LotState;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credit put right by hand (rule 20): one proposes, another one decides, and ledger, books and letters follow. */
@ExtendWith(ArquillianExtension.class)
public class CreditChangesIT {
    private static final String SECOND = "admin";

    @Inject
    private Office office;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private AtOnce atOnce;

    @Inject
    private CreditAccounts credit;

    @Inject
    private CreditChanges changes;

    @Inject
    private LotSales sales;

    @Inject
    private LotInvoices invoices;

    @Inject
    private LotFreezing freezing;

    @Inject
    private BusinessClock clock;

    @Inject
    private Database database;

    private String author;
    private Firm firm;
    private long lot;

    @BeforeEach
    void a_pack_is_paid() {
        author = office.staff();
        firm = addressed(office.firm(Money.of("5000.00")));
        lot = desk.get(author, () -> sales.sell(firm.customerId(), "T5", null));
        finance.run(author, () -> credit.activate(lot, clock.today()));
    }

    @Test
    void an_adjustment_moves_nothing_before_a_second_person_says_yes() {
        long change = finance.get(author, () -> changes.adjust(lot, -40, "  Oublié de noter  "));
        assertThat(card(firm, lot).remaining()).isEqualTo(300);
        assertThat(Outcome.code(() -> finance.run(author, () -> changes.approve(change))))
                .isEqualTo("credit.changeOwn");
        assertThatThrownBy(() -> database.update(
                        "UPDATE credit_change SET state = 'APPROVED', decided_by_id = proposed_by_id WHERE id = ?",
                        change))
                .isInstanceOf(DatabaseFault.class);
        List<Outcome<Boolean>> answers = atOnce.times(
                2,
                () -> finance.get(SECOND, () -> {
                    changes.approve(change);
                    return true;
                }));
        assertThat(answers).extracting(Outcome::code).containsExactlyInAnyOrder(null, "credit.changeDecided");
        assertThat(card(firm, lot).remaining()).isEqualTo(260);
        assertThat(database.list(
                        "SELECT quantity, value_cents, reason FROM credit_entry WHERE lot_id = ? AND kind = 'ADJUSTMENT'",
                        row -> row.getLong(1) + " " + row.getLong(2) + " " + row.getString(3),
                        lot))
                .containsExactly("-40 -10600 Oublié de noter");
        assertThat(journal("2030")).isEqualTo(-10_600);
        assertThat(letters("credit.change." + change + ".")).isEqualTo(1);
        var shown = finance.get(author, () -> changes.show(change));
        assertThat(shown.own()).isTrue();
        assertThat(shown.state()).isEqualTo(ChangeState.APPROVED);
        assertThat(shown.decidedBy()).isNotEqualTo(shown.proposedBy());
    }

    @Test
    void what_is_declined_moves_nothing_and_is_decided() {
        long change = finance.get(author, () -> changes.adjust(lot, -40, "Oublié"));
        assertThat(Outcome.code(() -> finance.run(SECOND, () -> changes.decline(change, " "))))
                .isEqualTo("credit.reason");
        finance.run(SECOND, () -> changes.decline(change, "Pas prouvé"));
        assertThat(Outcome.code(() -> finance.run(SECOND, () -> changes.approve(change))))
                .isEqualTo("credit.changeDecided");
        assertThat(card(firm, lot).remaining()).isEqualTo(300);
        assertThat(letters("credit.change." + change + ".")).isZero();
    }

    @Test
    void a_transfer_makes_a_lot_with_the_same_days_and_the_books_stay() {
        Firm other = office.firm(Money.of("100.00"));
        long change = finance.get(author, () -> changes.transfer(lot, 100, other.customerId(), "Reprise"));
        finance.run(SECOND, () -> changes.approve(change));
        LotCard from = card(firm, lot);
        LotCard to = lots(other).get(0);
        assertThat(from.remaining()).isEqualTo(200);
        assertThat(to.remaining()).isEqualTo(100);
        assertThat(to.netPrice()).isEqualTo(Money.of("265.00"));
        assertThat(to.expiresOn()).isEqualTo(from.expiresOn());
        assertThat(database.number(
                        "SELECT SUM(value_cents) FROM credit_entry WHERE customer_id IN (?, ?)",
                        firm.customerId(),
                        other.customerId()))
                .isEqualTo(79_500);
        assertThat(letters("credit.change." + change)).isEqualTo(2);
        // the bank takes the payment back: what was moved is frozen with it
        long invoice = invoices.documentOf(lot).orElseThrow();
        desk.run(author, () -> freezing.unpaid(List.of(invoice)));
        assertThat(lots(other).get(0).stateOn(clock.today())).isEqualTo(LotState.FROZEN);
        assertThat(Outcome.code(() -> finance.get(author, () -> changes.adjust(to.id(), -1, "Gelé"))))
                .isEqualTo("credit.changeUnusable");
        desk.run(author, () -> freezing.paid(List.of(invoice), clock.today()));
        assertThat(lots(other).get(0).stateOn(clock.today())).isEqualTo(LotState.USABLE);
    }

    @Test
    void more_than_is_free_more_than_was_bought_and_the_unpaid_are_refused() {
        assertThat(refusal(() -> changes.adjust(lot, -301, "Trop"))).isEqualTo("credit.changeTooMuch");
        assertThat(refusal(() -> changes.adjust(lot, 1, "Trop"))).isEqualTo("credit.changeFull");
        assertThat(refusal(() -> changes.adjust(lot, 0, "Rien"))).isEqualTo("credit.changeNothing");
        assertThat(refusal(() -> changes.adjust(lot, -1, null))).isEqualTo("credit.reason");
        assertThat(refusal(() -> changes.transfer(lot, 10, firm.customerId(), "Soi-même")))
                .isEqualTo("credit.changeToSame");
        assertThat(refusal(() -> changes.transfer(lot, 10, -1, "Personne"))).isEqualTo("notFound");
        assertThat(refusal(() -> changes.adjust(-1, 10, "Aucun"))).isEqualTo("notFound");
        long unpaid = desk.get(author, () -> sales.sell(firm.customerId(), "V1000", null));
        assertThat(refusal(() -> changes.adjust(unpaid, -1, "Impayé"))).isEqualTo("credit.changeUnusable");
        database.update(
                "INSERT INTO credit_hold (id, holder_id, customer_id, lot_id, quantity, service_date, held_at)"
                        + " VALUES (?, ?, ?, ?, 290, ?, ?)",
                -lot,
                -lot,
                firm.customerId(),
                lot,
                clock.today(),
                clock.now());
        try {
            assertThat(refusal(() -> changes.adjust(lot, -11, "Réservé"))).isEqualTo("credit.changeTooMuch");
            long change = finance.get(author, () -> changes.adjust(lot, -10, "Libre"));
            finance.run(SECOND, () -> changes.approve(change));
        } finally {
            database.update("DELETE FROM credit_hold WHERE id = ?", -lot);
        }
    }

    private String refusal(Runnable asked) {
        return Outcome.code(() -> finance.run(author, asked));
    }

    private Firm addressed(Firm made) {
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204',"
                        + " town = 'Genève', country = 'CH' WHERE id = ?",
                made.customerId());
        return made;
    }

    private LotCard card(Firm of, long id) {
        return lots(of).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private List<LotCard> lots(Firm of) {
        return finance.get(author, () -> credit.statement(of.customerId())).lots();
    }

    private long journal(String account) {
        return database.number(
                "SELECT SUM(l.credit_cents - l.debit_cents) FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id"
                        + " JOIN credit_entry c ON c.id = e.source_id WHERE e.source_kind = 'LOT_ADJUSTMENT'"
                        + " AND c.lot_id = ? AND l.account = ?",
                lot,
                account);
    }

    private long letters(String keyBegins) {
        return database.number("SELECT COUNT(*) FROM outbox WHERE letter_key LIKE ?", keyBegins + "%");
    }
}
