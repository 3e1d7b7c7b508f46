package ch.guichet.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookExportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static BookRow invoice(String text) {
        return new BookRow(
                4711,
                DAY,
                DAY,
                "DOCUMENT",
                12,
                text,
                List.of(
                        debit("1100", "1189.10"),
                        credit("3400", "900.00"),
                        credit("3401", "200.00"),
                        new BookRow.Side("2200", Money.ZERO, Money.of("89.10"), "VAT", 810, Money.of("1100.00"))));
    }

    @Test
    void an_invoice_is_pairs_of_accounts_that_come_to_the_same() {
        assertThat(invoice("2026-000001").pairs())
                .containsExactly(
                        new BookRow.Pair("1100", "3400", Money.of("900.00")),
                        new BookRow.Pair("1100", "3401", Money.of("200.00")),
                        new BookRow.Pair("1100", "2200", Money.of("89.10")));
    }

    @Test
    void what_goes_out_of_an_account_and_into_it_is_no_pair() {
        BookRow use = new BookRow(
                1,
                DAY,
                DAY,
                "DOCUMENT",
                1,
                "x",
                List.of(
                        debit("1100", "972.90"),
                        credit("3400", "900.00"),
                        credit("2200", "72.90"),
                        debit("2030", "972.90"),
                        credit("1100", "972.90")));
        assertThat(use.pairs())
                .containsExactly(
                        new BookRow.Pair("1100", "3400", Money.of("900.00")),
                        new BookRow.Pair("1100", "2200", Money.of("72.90")),
                        new BookRow.Pair("2030", "1100", Money.of("972.90")));
    }

    @Test
    void each_form_has_the_columns_of_its_program_and_no_tax_code_that_would_be_worked_out_twice() {
        assertThat(BookExport.rows(ExportForm.CSV, invoice("2026-000001")).lines())
                .contains("2026-11-01;4711;2026-11-01;DOCUMENT-12;2026-000001;2200;0.00;89.10;VAT;8.1 %;1100.00");
        assertThat(BookExport.rows(ExportForm.BANANA, invoice("2026-000001"))
                        .lines()
                        .findFirst())
                .hasValue("2026-11-01\t2026-000001\tDOCUMENT-12 2026-000001\t1100\t3400\t900.00\tG4711");
        assertThat(BookExport.rows(ExportForm.BEXIO, invoice("2026-000001"))
                        .lines()
                        .findFirst())
                .hasValue("01.11.2026;G4711;DOCUMENT-12 2026-000001;1100;3400;900.00;CHF;1;");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_a_text() {
        assertThat(BookExport.rows(ExportForm.CSV, invoice("=HYPERLINK(\"x\")")))
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(BookExport.rows(ExportForm.BANANA, invoice("@SUM"))).contains("\t'@SUM\t".substring(1));
    }

    private static BookRow.Side debit(String account, String amount) {
        return new BookRow.Side(account, Money.of(amount), Money.ZERO, null, null, null);
    }

    private static BookRow.Side credit(String account, String amount) {
        return new BookRow.Side(account, Money.ZERO, Money.of(amount), null, null, null);
    }
}
