package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {
    private final PdfRenderer renderer = new PdfRenderer();

    @ParameterizedTest
    @EnumSource
    void the_printed_qr_code_reads_as_it_was_encoded(DocumentLanguage language) throws IOException {
        InvoiceDocument invoice = SampleDocuments.invoice(language);
        QrBill bill = QrBill.of(invoice.supplier(), invoice.recipient(), invoice.payment(), language);
        assertThat(printed(invoice).qrCode()).isEqualTo(bill.payload());
    }

    @ParameterizedTest
    @EnumSource
    void every_amount_and_reason_can_be_read_and_copied(DocumentLanguage language) throws IOException {
        assertThat(printed(SampleDocuments.invoice(language)).text())
                .contains("1 h 12 min 30 s → ", "1 h 15", "180.00", "225.00", "200.00", "425.00", "34.43", "459.43")
                .contains("0.02", "CHF 459.45", "8.1 %", "2026-000123", "01.11.2026", "01.12.2026", "2 h 15")
                .contains("Œuvrard", "CHE-123.456.788 " + Texts.in(language).get("uid.suffix"), "CHE-106.017.086");
    }

    @Test
    void a_typical_invoice_is_one_page() throws IOException {
        for (DocumentLanguage language : DocumentLanguage.values())
            assertThat(printed(SampleDocuments.invoice(language)).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 9, 10, 11, 12, 23, 40})
    void nothing_lies_on_the_payment_part_however_long_the_invoice(int lines) throws IOException {
        PrintedPage printed = printed(SampleDocuments.longInvoice(DocumentLanguage.FR, lines));
        assertThat(printed.lastPage(true)).contains("Section paiement").doesNotContain("Formation", "Total", "Page");
        assertThat(printed.lastPage(false))
                .contains("Montant dû", "Page " + printed.pages() + " de " + printed.pages());
        assertThat(printed.text()).contains("Formation à la clôture de TVA " + lines);
    }

    @Test
    void blocks_never_cross_the_bottom_of_their_page() {
        for (int count : IntStream.rangeClosed(1, 60).toArray()) {
            List<Block> body = IntStream.range(0, count)
                    .<Block>mapToObj(i -> new Slab(3 + i % 17))
                    .toList();
            var pages = Pagination.of(body, List.of(new Slab(30), new Slab(9)), true);
            for (var page : pages.subList(0, pages.size() - 1))
                assertThat(page)
                        .allMatch(placed -> placed.top() + placed.block().height() <= Sheet.BOTTOM);
            assertThat(pages.get(pages.size() - 1))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(placed -> placed.top() + placed.block().height() <= Sheet.BOTTOM_ABOVE_PAYMENT);
        }
    }

    @Test
    void a_draft_says_so_and_cannot_be_paid() throws IOException {
        PrintedPage draft = printed(SampleDocuments.draft(DocumentLanguage.FR));
        assertThat(draft.text()).contains("Facture · Brouillon").doesNotContain("Section paiement", "2026-000123");
        assertThat(draft.qrCode()).isNull();
    }

    @Test
    void a_statement_asks_for_nothing() throws IOException {
        PrintedPage statement = printed(SampleDocuments.statement(DocumentLanguage.DE));
        assertThat(statement.text())
                .contains("Verbrauchsabrechnung", "CHF 0.00", "nichts zu zahlen")
                .doesNotContain("Zahlteil", "Rundung");
        assertThat(statement.qrCode()).isNull();
    }

    @Test
    void a_credit_note_names_the_document_it_corrects() throws IOException {
        assertThat(printed(SampleDocuments.creditNote(DocumentLanguage.IT)).text())
                .contains("Nota di credito 2026-000007", "Rettifica il documento 2026-000123", "A vostro favore");
    }

    @Test
    void a_reminder_asks_for_one_sum_with_the_reference_of_its_invoice_and_shows_no_net() throws IOException {
        InvoiceDocument reminder = SampleDocuments.reminder(DocumentLanguage.DE);
        PrintedPage page = printed(reminder);
        assertThat(page.text())
                .contains("Mahnung 2026-000123", "459.45", "3.65", "20.00", "Zu bezahlen", "CHF 483.10")
                .doesNotContain("Total exkl.", "Nettopreis");
        assertThat(page.qrCode()).contains(reminder.payment().reference().value(), "483.10");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        byte[] first = renderer.render(SampleDocuments.longInvoice(DocumentLanguage.EN, 12));
        byte[] second = new PdfRenderer().render(SampleDocuments.longInvoice(DocumentLanguage.EN, 12));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_title_in_any_alphabet_is_printed_and_what_the_font_lacks_is_a_question_mark() throws IOException {
        InvoiceDocument invoice = SampleDocuments.titled("Обучение · Ελληνικά 😀");
        assertThat(printed(invoice).text()).contains("Обучение · Ελληνικά ?");
    }

    @Test
    void an_unprintable_payment_part_stops_the_document() {
        InvoiceDocument invoice = SampleDocuments.invoiceTo(
                new Recipient("Иван", null, SampleDocuments.RECIPIENT.address(), "K-2", null));
        assertThatThrownBy(() -> renderer.render(invoice)).isInstanceOf(UnprintableQrBill.class);
    }

    private PrintedPage printed(InvoiceDocument document) {
        return new PrintedPage(renderer.render(document));
    }

    private record Slab(double height) implements Block {
        @Override
        public void draw(Ink ink, double top) {
            throw new UnsupportedOperationException("only measured");
        }
    }
}
