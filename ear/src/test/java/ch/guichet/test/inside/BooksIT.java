package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.BookClosing;
import ch.guichet.accounting.BookMonth;
import ch.guichet.accounting.EntryFilter;
import ch.guichet.accounting.EntryRow;
import ch.guichet.accounting.ExportForm;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.accounting.JournalReport;
import ch.guichet.accounting.JournalVerification;
import ch.guichet.accounting.Ledger;
import ch.guichet.accounting.SheetLine;
import ch.guichet.accounting.Tax;
import ch.guichet.accounting.VatReports;
import ch.guichet.accounting.VatReturn;
import ch.guichet.credit.DeferredCredit;
import ch.guichet.credit.LotSales;
import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The books: months that close for good, a chain that shows what was touched, and figures for the return. */
@ExtendWith(ArquillianExtension.class)
public class BooksIT {
    private static final YearMonth MONTH = YearMonth.of(2024, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    @Inject
    private Office office;

    @Inject
    private AsFinance finance;

    @Inject
    private Journal journal;

    @Inject
    private Ledger ledger;

    @Inject
    private BookClosing closing;

    @Inject
    private VatReports vat;

    @Inject
    private JournalVerification verification;

    @Inject
    private LotSales sales;

    @Inject
    private DeferredCredit deferred;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    private String staff;

    @BeforeEach
    void open() {
        staff = office.staff();
    }

    /** Months close in their order and for good, so one story tells it all. */
    @Test
    void a_closed_month_takes_no_entry_and_gives_the_same_bytes_for_ever() {
        String word = "=cmd" + ids.take(1);
        long first = post(DAY, word);
        close();
        assertThat(month().closed()).isTrue();
        assertThat(month().balanced()).isTrue();

        byte[] csv = export(ExportForm.CSV);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(";'" + word + ";1100;108.10;");
        assertThat(new String(export(ExportForm.BANANA), StandardCharsets.UTF_8))
                .contains("\t1100\t3400\t100.00\t");

        long late = post(DAY, "late " + word);
        EntryRow moved = row("late " + word);
        assertThat(moved.date()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(moved.happenedOn()).isEqualTo(DAY);
        assertThat(moved.late()).isTrue();
        assertThatThrownBy(() -> database.update(
                        "INSERT INTO journal_entry (id, entry_date, book_month, source_kind, source_id, entry_text,"
                                + " posted_at) SELECT ?, entry_date, book_month, 'FORGED', ?, 'x', posted_at"
                                + " FROM journal_entry WHERE source_kind = 'TEST' AND source_id = ?",
                        ids.take(1),
                        ids.take(1),
                        first))
                .isInstanceOf(DatabaseFault.class);
        assertThatThrownBy(() -> database.update(
                        "UPDATE journal_entry SET entry_date = ?, book_month = ? WHERE source_kind = 'TEST'"
                                + " AND source_id = ?",
                        DAY,
                        MONTH,
                        late))
                .isInstanceOf(DatabaseFault.class);

        assertThat(export(ExportForm.CSV)).isEqualTo(csv);
        assertThat(Outcome.code(() -> finance.run(staff, () -> closing.close(MONTH))))
                .isEqualTo("accounting.closedAlready");
        assertThat(Outcome.code(() -> finance.run(staff, () -> closing.close(YearMonth.of(2099, 1)))))
                .isEqualTo("accounting.monthNotOver");
        touch(first, "touched");
        assertThat(Outcome.code(() -> finance.run(staff, () -> closing.require(MONTH, ExportForm.CSV))))
                .isEqualTo("accounting.exportChanged");
        touch(first, word);
        assertThat(export(ExportForm.CSV)).isEqualTo(csv);
    }

    @Test
    void an_amount_changed_in_the_database_is_named_by_the_verifier() {
        String word = "chained " + ids.take(1);
        post(LocalDate.of(2024, 6, 3), word);
        assertThat(verify().sound()).isTrue();
        EntryRow row = row(word);
        database.update(
                "UPDATE journal_line SET debit_cents = debit_cents + 1 WHERE entry_id = ? AND line_no = 1", row.id());
        JournalReport broken = verify();
        database.update(
                "UPDATE journal_line SET debit_cents = debit_cents - 1 WHERE entry_id = ? AND line_no = 1", row.id());
        assertThat(broken.sound()).isFalse();
        assertThat(broken.brokenEntry()).isEqualTo(row.id());
        assertThat(verify().sound()).isTrue();
    }

    @Test
    void the_return_is_the_sum_of_the_entries_and_leads_back_to_them() {
        LocalDate day = LocalDate.of(2024, 7, 9);
        Period that = new Period(day, day);
        VatReturn before = finance.get(staff, () -> vat.of(that));
        String word = "taxed " + ids.take(1);
        post(day, word);
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, Money.of("90.00"))
                .damages(Account.OTHER_REVENUE, Money.of("90.00"))
                .on(day, "TEST", ids.take(1), "fee " + word)));
        VatReturn after = finance.get(staff, () -> vat.of(that));
        assertThat(after.turnover().minus(before.turnover())).isEqualTo(Money.of("100.00"));
        assertThat(after.tax().minus(before.tax())).isEqualTo(Money.of("8.10"));
        assertThat(after.damages().minus(before.damages())).isEqualTo(Money.of("90.00"));
        assertThat(after.rates()).anyMatch(row -> "303".equals(row.box()) && row.basisPoints() == 810);
        assertThat(finance.get(staff, () -> vat.behind(that, Tax.Kind.VAT, 810, null))
                        .items())
                .extracting(EntryRow::text)
                .contains(word)
                .doesNotContain("fee " + word);
        List<SheetLine> lines = finance.get(staff, () -> ledger.sheet("1100", that, null))
                .lines()
                .items();
        assertThat(lines.get(lines.size() - 1).balance())
                .isEqualTo(finance.get(staff, () -> ledger.sheet("1100", that, null))
                        .closing());
    }

    @Test
    void what_is_owed_on_packs_grows_by_the_net_price_of_a_sale_in_lots_and_books_alike() {
        long customer = office.firm(null).customerId();
        Money lots = finance.get(staff, deferred::total);
        Money books = owed();
        finance.run(staff, () -> sales.sell(customer, "T5", null));
        assertThat(finance.get(staff, deferred::total).minus(lots)).isEqualTo(Money.of("795.00"));
        assertThat(owed().minus(books)).isEqualTo(Money.of("795.00"));
    }

    private Money owed() {
        return Money.ofCents(
                database.number("SELECT SUM(credit_cents - debit_cents) FROM journal_line WHERE account = '2030'"));
    }

    /** @return the source's id */
    private long post(LocalDate day, String text) {
        long source = ids.take(1);
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, Money.of("108.10"))
                .credit(Account.REVENUE, Money.of("100.00"))
                .vat(810, Money.of("100.00"), Money.of("8.10"))
                .on(day, "TEST", source, text)));
        return source;
    }

    private void close() {
        finance.run(staff, () -> closing.close(MONTH));
    }

    private void touch(long source, String text) {
        database.update(
                "UPDATE journal_entry SET entry_text = ? WHERE source_kind = 'TEST' AND source_id = ?", text, source);
    }

    private BookMonth month() {
        return finance.get(staff, closing::months).stream()
                .filter(month -> month.month().equals(MONTH))
                .findFirst()
                .orElseThrow();
    }

    private EntryRow row(String text) {
        return finance.get(staff, () -> ledger.entries(new EntryFilter("1100", null, null, text), null))
                .items()
                .get(0);
    }

    private byte[] export(ExportForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        finance.run(staff, () -> closing.export(MONTH, form, out));
        return out.toByteArray();
    }

    private JournalReport verify() {
        return finance.get(staff, verification::verify);
    }
}
