package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.billing.issue.Corrections;
import ch.guichet.billing.issue.WorkAfter;
import ch.guichet.billing.orders.MyPackOrders;
import ch.guichet.billing.orders.OrderPreview;
import ch.guichet.billing.orders.OrderedPack;
import ch.guichet.billing.orders.PackInvoicesLater;
import ch.guichet.billing.orders.PackOrderDesk;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotInvoices;
import ch.guichet.credit.LotSales;
import ch.guichet.credit.LotState;
import ch.guichet.credit.PackPayments;
import ch.guichet.customers.CreditHolds;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Diary;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pack from the yes to its invoice, its payment, and back: each step with its proof, its number and its posting. */
@ExtendWith(ArquillianExtension.class)
public class PackInvoicesIT {
    private static final String HOME = "192.0.2.31";

    @Inject
    private Office office;

    @Inject
    private Diary diary;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private MyPackOrders orders;

    @Inject
    private PackOrderDesk phone;

    @Inject
    private PackInvoicesLater later;

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales sales;

    @Inject
    private PackPayments payments;

    @Inject
    private Corrections corrections;

    @Inject
    private CreditHolds holds;

    @Inject
    private LotInvoices invoices;

    @Inject
    private MyDocuments documents;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private BusinessClock clock;

    @Inject
    private Database database;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        diary.open();
        diary.close();
        firm = firm("2000.00");
    }

    @Test
    void a_time_pack_is_ordered_with_proof_number_posting_file_and_letter() {
        OrderedPack made = order(firm, "T5");
        Evidence yes = customer.get(firm.login(), () -> archive.evidence(made.acceptanceId()));
        assertThat(yes.channel()).isEqualTo(Channel.PORTAL);
        assertThat(yes.amount()).isEqualTo(Money.of("859.40"));
        DocumentView invoice = customer.get(firm.login(), () -> documents.show(made.documentId()));
        assertThat(invoice.head().number()).isEqualTo(made.number()).matches("\\d{4}-\\d{6}");
        assertThat(invoice.head().due()).isEqualTo(Money.of("859.40"));
        assertThat(invoice.head().reference()).hasSize(27);
        assertThat(invoice.vat()).singleElement().satisfies(sum -> assertThat(sum.vat())
                .isEqualTo(Money.of("64.40")));
        assertThat(journal(made.documentId())).containsExactly("1100 85940 0", "2030 0 79500", "2200 0 6440");
        assertThat(customer.get(firm.login(), () -> documents.pdf(made.documentId())))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(database.number("SELECT COUNT(*) FROM outbox WHERE letter_key = ?", "document." + made.documentId()))
                .isEqualTo(1);
        assertThat(invoices.lotOf(made.documentId())).contains(made.lotId());
    }

    @Test
    void a_value_pack_is_sold_without_vat_and_without_a_word_of_it() {
        OrderedPack made = order(firm, "V1000");
        DocumentView invoice = customer.get(firm.login(), () -> documents.show(made.documentId()));
        assertThat(invoice.vat()).isEmpty();
        assertThat(invoice.lines()).singleElement().satisfies(line -> assertThat(line.title() + line.note())
                .doesNotContain("TVA"));
        assertThat(journal(made.documentId())).containsExactly("1100 100000 0", "2030 0 100000");
    }

    @Test
    void without_right_beyond_the_limit_on_hold_or_for_a_stranger_nothing_is_ordered() {
        Firm guest = diaryFirm(null);
        assertThat(Outcome.code(() -> order(guest, "T5"))).isEqualTo("credit.mayNotOrder");
        Firm careful = firm("859.39");
        assertThat(Outcome.code(() -> order(careful, "T5"))).isEqualTo("credit.aboveLimit");
        desk.run(staff, () -> holds.hold(careful.customerId(), "Impayé"));
        assertThat(Outcome.code(() -> order(careful, "T5"))).isEqualTo("credit.onHold");
        assertThat(Outcome.code(() -> customer.get(guest.login(), () -> orders.preview(firm.customerId(), "T5", "fr"))))
                .isEqualTo("notFound");
        assertThat(Outcome.code(() -> customer.get(
                        firm.login(), () -> orders.order(firm.customerId(), "T5", "fr", "0".repeat(64), HOME))))
                .isEqualTo("acceptance.documentChanged");
        assertThat(lots(firm)).isEmpty();
    }

    @Test
    void many_orders_at_once_get_numbers_without_a_gap() {
        List<Outcome<OrderedPack>> made = atOnce.times(4, () -> order(firm, "T5"));
        assertThat(made).allSatisfy(one -> assertThat(one.code()).isNull());
        int year = clock.today().getYear();
        assertThat(database.number(
                        "SELECT MAX(serial) - COUNT(*) FROM document WHERE kind = 'INVOICE' AND series_year = ?", year))
                .isZero();
    }

    @Test
    void a_payment_by_hand_makes_it_usable_and_is_taken_back_until_it_is_used() {
        OrderedPack made = order(firm, "T5");
        finance.run(staff, () -> credit.activate(made.lotId(), clock.today()));
        assertThat(lots(firm).get(0).stateOn(clock.today())).isEqualTo(LotState.USABLE);
        assertThat(Outcome.code(() -> finance.run(
                        staff, () -> corrections.creditNote(made.documentId(), "Trop tard", WorkAfter.WRITE_OFF))))
                .isEqualTo("credit.lotPaid");
        assertThat(Outcome.code(() -> finance.run(staff, () -> payments.undo(made.lotId(), " "))))
                .isEqualTo("credit.reason");
        finance.run(staff, () -> payments.undo(made.lotId(), "Autre client"));
        assertThat(lots(firm).get(0).stateOn(clock.today())).isEqualTo(LotState.UNPAID);
        assertThat(Outcome.code(() -> finance.run(staff, () -> payments.undo(made.lotId(), "Encore"))))
                .isEqualTo("credit.notPaidByHand");
        finance.run(staff, () -> credit.activate(made.lotId(), clock.today()));
        database.update("UPDATE credit_lot SET remaining = remaining - 1 WHERE id = ?", made.lotId());
        try {
            assertThat(Outcome.code(() -> finance.run(staff, () -> payments.undo(made.lotId(), "Utilisé"))))
                    .isEqualTo("credit.lotUsed");
        } finally {
            database.update("UPDATE credit_lot SET remaining = remaining + 1 WHERE id = ?", made.lotId());
        }
        assertThat(database.number(
                        "SELECT SUM(l.debit_cents - l.credit_cents) FROM journal_line l JOIN journal_entry e"
                                + " ON e.id = l.entry_id JOIN lot_payment p ON p.id = e.source_id WHERE p.lot_id = ?"
                                + " AND e.source_kind IN ('LOT_PAYMENT', 'LOT_PAYBACK') AND l.account = '1020'",
                        made.lotId()))
                .isEqualTo(85_940);
    }

    @Test
    void an_unpaid_order_is_taken_back_once_by_a_credit_note_that_names_its_invoice() {
        OrderedPack made = order(firm, "T5");
        Firm stranger = firm("2000.00");
        assertThat(Outcome.code(() -> customer.run(
                        stranger.login(), () -> orders.cancel(stranger.customerId(), made.lotId(), "À moi"))))
                .isEqualTo("notFound");
        List<Outcome<Long>> answers = atOnce.times(
                2,
                () -> customer.get(
                        firm.login(), () -> orders.cancel(firm.customerId(), made.lotId(), "Commandé deux fois")));
        assertThat(answers).extracting(Outcome::code).containsExactlyInAnyOrder(null, "billing.alreadyCorrected");
        long note = answers.stream()
                .filter(one -> one.code() == null)
                .findFirst()
                .orElseThrow()
                .answer();
        DocumentView view = customer.get(firm.login(), () -> documents.show(note));
        assertThat(view.head().number()).startsWith("C");
        assertThat(view.head().corrects()).isEqualTo(made.number());
        assertThat(view.head().due()).isEqualTo(Money.of("-859.40"));
        assertThat(journal(note)).containsExactly("2030 79500 0", "2200 6440 0", "1100 0 85940");
        assertThat(lots(firm).get(0).stateOn(clock.today())).isEqualTo(LotState.CANCELLED);
        assertThat(database.number("SELECT SUM(quantity) FROM credit_entry WHERE lot_id = ?", made.lotId()))
                .isZero();
        assertThat(database.number("SELECT SUM(value_cents) FROM credit_entry WHERE lot_id = ?", made.lotId()))
                .isZero();
        assertThat(Outcome.code(() -> finance.run(staff, () -> credit.activate(made.lotId(), clock.today()))))
                .isEqualTo("credit.cancelled");
    }

    @Test
    void the_desk_orders_with_the_yes_of_a_contact_on_record() {
        OrderPreview words = desk.get(staff, () -> phone.preview(firm.customerId(), firm.contactId(), "T5"));
        OrderedPack made =
                desk.get(staff, () -> phone.order(firm.customerId(), firm.contactId(), "T5", words.documentSha256()));
        Evidence yes = customer.get(firm.login(), () -> archive.evidence(made.acceptanceId()));
        assertThat(yes.channel()).isEqualTo(Channel.DESK_PHONE);
        assertThat(yes.origin()).contains("Luca Bernasconi");
        assertThat(yes.contactName()).isEqualTo("Anne Keller");
    }

    @Test
    void a_pack_sold_without_an_address_gets_its_invoice_once_that_is_repaired() {
        Firm nowhere = office.firm(Money.of("2000.00"));
        long lot = desk.get(staff, () -> sales.sell(nowhere.customerId(), "T5", null));
        assertThat(invoices.documentOf(lot)).isEmpty();
        assertThat(Outcome.code(() -> order(nowhere, "T5"))).isEqualTo("billing.noAddress");
        assertThat(Outcome.code(() -> finance.get(staff, () -> later.issue(lot))))
                .isEqualTo("billing.noAddress");
        addressed(nowhere);
        List<Outcome<Long>> answers = atOnce.times(2, () -> finance.get(staff, () -> later.issue(lot)));
        assertThat(answers).extracting(Outcome::code).containsExactlyInAnyOrder(null, "billing.invoicedAlready");
        long document = invoices.documentOf(lot).orElseThrow();
        assertThat(journal(document)).containsExactly("1100 85940 0", "2030 0 79500", "2200 0 6440");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE source_kind = 'LOT_SALE_BACK' AND source_id = ?",
                        lot))
                .isEqualTo(1);
        assertThat(customer.get(nowhere.login(), () -> documents.show(document))
                        .head()
                        .due())
                .isEqualTo(Money.of("859.40"));
    }

    private OrderedPack order(Firm who, String pack) {
        return customer.get(who.login(), () -> {
            OrderPreview words = orders.preview(who.customerId(), pack, "fr");
            return orders.order(who.customerId(), pack, "fr", words.documentSha256(), HOME);
        });
    }

    private Firm firm(String limit) {
        return diaryFirm(Money.of(limit));
    }

    private Firm diaryFirm(Money limit) {
        return addressed(office.firm(limit));
    }

    private Firm addressed(Firm made) {
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204',"
                        + " town = 'Genève', country = 'CH' WHERE id = ?",
                made.customerId());
        return made;
    }

    private List<LotCard> lots(Firm who) {
        return finance.get(staff, () -> credit.statement(who.customerId())).lots();
    }

    private List<String> journal(long documentId) {
        return database.list(
                "SELECT l.account, l.debit_cents, l.credit_cents FROM journal_line l JOIN journal_entry e"
                        + " ON e.id = l.entry_id WHERE e.source_kind = 'DOCUMENT' AND e.source_id = ? ORDER BY l.line_no",
                row -> row.getString(1) + " " + row.getLong(2) + " " + row.getLong(3),
                documentId);
    }
}
