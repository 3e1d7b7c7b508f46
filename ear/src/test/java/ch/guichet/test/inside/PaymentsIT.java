package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.LotInvoices;
import ch.guichet.credit.LotSales;
import ch.guichet.credit.LotState;
import ch.guichet.payments.intake.FileReport;
import ch.guichet.payments.intake.FileState;
import ch.guichet.payments.intake.PaymentFiles;
import ch.guichet.payments.intake.WatchedFolder;
import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.CustomerAccounts;
import ch.guichet.payments.ledger.MyMoney;
import ch.guichet.payments.ledger.Part;
import ch.guichet.payments.ledger.PaymentDesk;
import ch.guichet.payments.ledger.PaymentFilter;
import ch.guichet.payments.ledger.PaymentList;
import ch.guichet.payments.ledger.Reconciliation;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes first is decided by the database, and what is in the books is never in them twice. */
@ExtendWith(ArquillianExtension.class)
public class PaymentsIT {
    @Inject
    private Office office;

    @Inject
    private AsFinance finance;

    @Inject
    private AsDesk desk;

    @Inject
    private AsCustomer customer;

    @Inject
    private MyMoney mine;

    @Inject
    private AtOnce atOnce;

    @Inject
    private PaymentFiles files;

    @Inject
    private BankMovements movements;

    @Inject
    private PaymentDesk payments;

    @Inject
    private CustomerAccounts accounts;

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales sales;

    @Inject
    private LotInvoices invoices;

    @Inject
    private Database database;

    @Inject
    private WatchedFolder watched;

    @Inject
    private Reconciliation reconciliation;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    private String staff;

    @BeforeEach
    void open() {
        staff = office.staff();
    }

    @Test
    void the_same_file_sent_four_times_at_once_is_in_once() {
        Firm firm = office.firm(null);
        long document = document(firm, 10_000);
        byte[] file = camt(credit("40.00", "TEST" + document)).getBytes(StandardCharsets.UTF_8);
        List<Outcome<List<FileReport>>> answers = atOnce.times(4, () -> send(file));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.code()).isNull());
        assertThat(answers.stream().map(answer -> answer.answer().get(0).id()).distinct())
                .hasSize(1);
        assertThat(open(firm)).isEqualTo(Money.of("60.00"));
    }

    @Test
    void a_payment_is_assigned_once_and_never_beyond_itself() {
        Firm firm = office.firm(null);
        long document = document(firm, 10_000);
        long payment = waiting("30.00");
        List<Outcome<Boolean>> answers = atOnce.times(4, () -> assign(payment, document, "30.00"));
        assertThat(answers).filteredOn(answer -> answer.code() == null).hasSize(1);
        assertThat(open(firm)).isEqualTo(Money.of("70.00"));
        finance.run(staff, () -> payments.undo(payment, "Erreur"));
        assertThat(Outcome.code(() -> assign(payment, document, "30.05"))).isEqualTo("payments.moreThanThere");
        assertThat(open(firm)).isEqualTo(Money.of("100.00"));
    }

    @Test
    void a_surplus_is_the_customers_and_pays_his_next_invoice() {
        Firm firm = office.firm(null);
        long first = document(firm, 10_000);
        send(camt(credit("130.00", "TEST" + first)).getBytes(StandardCharsets.UTF_8));
        assertThat(balance(firm)).isEqualTo(Money.of("30.00"));
        long second = document(firm, 5_000);
        finance.run(staff, () -> payments.useBalance(firm.customerId(), second, Money.of("30.00")));
        assertThat(balance(firm)).isEqualTo(Money.ZERO);
        assertThat(open(firm)).isEqualTo(Money.of("20.00"));
        assertThat(Outcome.code(() -> use(firm, second, "0.05"))).isEqualTo("payments.balanceTooSmall");

        send(camt(credit("25.00", "TEST" + first)).getBytes(StandardCharsets.UTF_8));
        Firm stranger = office.firm(null);
        assertThat(Outcome.code(() -> pays(stranger, firm, second))).isEqualTo("notFound");
        assertThat(pays(firm, firm, second)).isTrue();
        assertThat(balance(firm)).isEqualTo(Money.of("5.00"));
        assertThat(open(firm)).isEqualTo(Money.ZERO);
    }

    @Test
    void money_that_comes_before_its_invoice_finds_it_later() {
        Firm firm = office.firm(null);
        String reference =
                "LATER" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        send(camt(credit("10.00", reference)).getBytes(StandardCharsets.UTF_8));
        long document = document(firm, 1_000);
        database.update("UPDATE document SET reference = ? WHERE id = ?", reference, document);
        send(camt(credit("1.00", "OTHER")).getBytes(StandardCharsets.UTF_8));
        assertThat(finance.get(staff, () -> movements.openOf(firm.customerId())))
                .isEmpty();
    }

    @Test
    void a_paid_pack_is_usable_at_once_and_frozen_when_its_payment_is_taken_back() {
        Firm firm = office.firm(null);
        database.update(
                "UPDATE customer SET street = 'Rue du Lac', house_number = '3', postal_code = '1204', town = 'Genève',"
                        + " country = 'CH' WHERE id = ?",
                firm.customerId());
        long lot = desk.get(staff, () -> sales.sell(firm.customerId(), "T5", null));
        long document = invoices.documentOf(lot).orElseThrow();
        Money due = Money.ofCents(database.number("SELECT due_cents FROM document WHERE id = ?", document));
        String reference = database.list(
                        "SELECT reference FROM document WHERE id = ?", row -> row.getString(1), document)
                .get(0);
        send(camt(credit(due.toString(), reference)).getBytes(StandardCharsets.UTF_8));
        assertThat(state(firm)).isEqualTo(LotState.USABLE);

        List<FileReport> back = send(camt(credit(due.toString(), reference)
                        .replace("CRDT", "DBIT")
                        .replace("<Sts>", "<RvslInd>true</RvslInd><Sts>"))
                .getBytes(StandardCharsets.UTF_8));
        long reversal = only(back.get(0).id());
        long paid =
                finance.get(staff, () -> movements.show(reversal)).original().id();
        finance.run(staff, () -> payments.reverse(reversal, paid));
        assertThat(state(firm)).isEqualTo(LotState.FROZEN);
        assertThat(letters(firm)).isEqualTo(2);
        finance.run(staff, () -> payments.undo(reversal, "C’était un autre"));
        assertThat(state(firm)).isEqualTo(LotState.USABLE);
        assertThat(open(firm)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_refund_comes_off_the_balance_and_its_undoing_brings_it_back() {
        Firm firm = office.firm(null);
        long first = document(firm, 10_000);
        send(camt(credit("130.00", "TEST" + first)).getBytes(StandardCharsets.UTF_8));
        long out = only(send(camt(credit("30.00", null).replace("CRDT", "DBIT")).getBytes(StandardCharsets.UTF_8))
                .get(0)
                .id());
        finance.run(staff, () -> payments.refund(out, firm.customerId()));
        assertThat(balance(firm)).isEqualTo(Money.ZERO);
        finance.run(staff, () -> payments.undo(out, "Pour un autre"));
        assertThat(balance(firm)).isEqualTo(Money.of("30.00"));
        finance.run(staff, () -> payments.refund(out, firm.customerId()));
        assertThat(balance(firm)).isEqualTo(Money.ZERO);
        assertThat(finance.get(staff, reconciliation::prove))
                .filteredOn(proof -> proof.code().equals("bank") || proof.code().equals("balance"))
                .hasSize(2)
                .allSatisfy(proof -> assertThat(proof.difference()).isEqualTo(Money.ZERO));
    }

    @Test
    void a_folder_is_emptied_into_what_is_done_and_what_is_refused_with_its_reason() throws IOException {
        Path folder = Files.createTempDirectory("guichet-folder");
        Firm firm = office.firm(null);
        long document = document(firm, 10_000);
        Files.writeString(folder.resolve("good.xml"), camt(credit("25.00", "TEST" + document)));
        Files.writeString(folder.resolve("bad.xml"), "Bonjour");
        Files.writeString(folder.resolve("still.xml.part"), "<Docu");
        watched.read(folder);
        watched.read(folder);
        assertThat(open(firm)).isEqualTo(Money.of("75.00"));
        assertThat(folder.resolve("done/good.xml")).exists();
        assertThat(folder.resolve("refused/bad.xml")).exists();
        assertThat(folder.resolve("refused/bad.xml.reason.txt")).content().contains("payments.notXml");
        assertThat(folder.resolve("still.xml.part")).exists();
    }

    @Test
    void an_import_that_was_interrupted_goes_on_behind_what_is_in() {
        String entries = IntStream.range(0, 40)
                .mapToObj(i -> credit("1.00", null).replace("Ccy=\"CHF\"", "Ccy=\"EUR\""))
                .collect(Collectors.joining());
        long file = send(camt(entries).getBytes(StandardCharsets.UTF_8)).get(0).id();
        // as a server leaves it that dies after a chunk of 15
        database.update("DELETE FROM bank_transaction WHERE file_id = ? AND entry_no > 15", file);
        database.update("UPDATE bank_file SET movements_done = 15, state = 'READING' WHERE id = ?", file);
        FileReport report = finance.get(staff, () -> files.resume(file));
        assertThat(report.state()).isEqualTo(FileState.READ);
        assertThat(report.done()).isEqualTo(40);
        assertThat(report.aside().count()).isEqualTo(40);
        assertThat(report.duplicates().count()).isZero();
    }

    private long letters(Firm firm) {
        return database.number(
                "SELECT COUNT(*) FROM outbox WHERE recipient LIKE ? AND letter_key LIKE 'pack.%'", firm.login() + "%");
    }

    private LotState state(Firm firm) {
        return desk.get(staff, () -> credit.statement(firm.customerId()))
                .lots()
                .get(0)
                .stateOn(clock.today());
    }

    private boolean use(Firm firm, long document, String amount) {
        finance.run(staff, () -> payments.useBalance(firm.customerId(), document, Money.of(amount)));
        return true;
    }

    private boolean pays(Firm who, Firm debtor, long document) {
        customer.run(who.login(), () -> mine.useBalance(debtor.customerId(), document));
        return true;
    }

    private boolean assign(long payment, long document, String amount) {
        finance.run(staff, () -> payments.assign(payment, List.of(new Part(document, Money.of(amount))), null));
        return true;
    }

    private Money open(Firm firm) {
        return finance.get(staff, () -> accounts.account(firm.customerId())).owed();
    }

    private Money balance(Firm firm) {
        return finance.get(staff, () -> accounts.account(firm.customerId())).balance();
    }

    private long waiting(String amount) {
        return only(send(camt(credit(amount, null)).getBytes(StandardCharsets.UTF_8))
                .get(0)
                .id());
    }

    private long only(long file) {
        return finance.get(staff, () -> movements.find(new PaymentFilter(PaymentList.ALL, null, file), null))
                .items()
                .get(0)
                .id();
    }

    private List<FileReport> send(byte[] file) {
        return finance.get(staff, () -> files.receive("camt.xml", new ByteArrayInputStream(file)));
    }

    /** A posted document as the month-end leaves it. */
    private long document(Firm firm, long due) {
        long id = ids.take(1);
        database.update(
                "INSERT INTO document (id, customer_id, kind, state, number, series_year, serial, billed_month,"
                        + " issue_date, due_date, service_from, service_to, language, recipient_name, postal_code, town,"
                        + " country, net_cents, vat_cents, credit_cents, rounding_cents, due_cents, reference)"
                        + " VALUES (?, ?, 'INVOICE', 'POSTED', ?, 1999, ?, '1999-01', ?, ?, ?, ?, 'fr', 'Essai', '1204',"
                        + " 'Genève', 'CH', ?, 0, 0, 0, ?, ?)",
                id,
                firm.customerId(),
                "T" + id,
                id,
                clock.today(),
                clock.today().plusDays(30),
                clock.today(),
                clock.today(),
                due,
                due,
                "TEST" + id);
        return id;
    }

    private String account() {
        return database.list(
                        "SELECT text_value FROM setting WHERE code = 'publisher.qrIban' ORDER BY valid_from DESC LIMIT 1",
                        row -> row.getString(1))
                .get(0);
    }

    private String camt(String entry) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.04\"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>"
                + UUID.randomUUID() + "</MsgId></GrpHdr><Ntfctn><Acct><Id><IBAN>" + account() + "</IBAN></Id></Acct>"
                + entry + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    }

    private String credit(String amount, String reference) {
        return "<Ntry><Amt Ccy=\"CHF\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>"
                + clock.today() + "</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>" + UUID.randomUUID()
                + "</EndToEndId></Refs><RmtInf><Strd><CdtrRefInf><Ref>" + (reference == null ? "" : reference)
                + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }
}
