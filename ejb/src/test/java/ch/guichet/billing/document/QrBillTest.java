package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.billing.document.UnprintableQrBill.Reason;
import ch.guichet.shared.Money;
import java.io.IOException;
import java.util.List;
import net.codecrete.qrbill.generator.Address;
import net.codecrete.qrbill.generator.Bill;
import net.codecrete.qrbill.generator.QRBill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrBillTest {
    private static final QrPayment PAYMENT = SampleDocuments.payment(Money.of("459.45"), "2026-000123");
    private static final PostalAddress NYON = new PostalAddress("Grand-Rue", "7", "1260", "Nyon", "CH");

    @Test
    void the_payload_holds_structured_addresses_and_the_qr_reference() {
        assertThat(payload(SampleDocuments.RECIPIENT, PAYMENT).lines())
                .startsWith("SPC", "0200", "1", "CH4431999123000889012", "S", "Alpenlogik SA", "Rue de la Gare", "12")
                .contains("459.45", "CHF", "QRR", "S", "Boulangerie Œuvrard & Fils Sàrl")
                .doesNotContain("K");
    }

    @Test
    void an_ordinary_iban_goes_with_a_creditor_reference() {
        QrPayment payment = new QrPayment(
                SampleDocuments.IBAN, PaymentReference.creditor("2026000123"), Money.of("0.05"), null, null);
        assertThat(payload(SampleDocuments.RECIPIENT, payment).lines()).contains("SCOR", "0.05");
    }

    @Test
    void account_and_reference_of_different_kinds_are_refused() {
        PaymentReference creditor = PaymentReference.creditor("2026000123");
        refused(
                Reason.REFERENCE_KIND,
                "reference",
                SampleDocuments.RECIPIENT,
                new QrPayment(SampleDocuments.QR_IBAN, creditor, Money.of("1.00"), null, null));
        refused(
                Reason.REFERENCE_KIND,
                "reference",
                SampleDocuments.RECIPIENT,
                new QrPayment(SampleDocuments.IBAN, PaymentReference.qr(1), Money.of("1.00"), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Иван Петров", "Ιωάννης", "山田", "Smile 😀 SA", "Prix → bas"})
    void a_name_the_banks_cannot_read_is_refused(String name) {
        refused(Reason.CHARACTERS, "debtor.name", new Recipient(name, null, NYON, "K-1", null), PAYMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Dvořák", "Œuvre Ÿ", "Ștefan Țară", "Zu\u0308rcher"})
    void names_from_all_of_europe_are_printed_as_they_are(String name) {
        assertThat(payload(new Recipient(name, null, NYON, "K-1", null), PAYMENT))
                .contains(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
    }

    @Test
    void typographic_signs_are_written_as_banks_write_them() {
        assertThat(payload(new Recipient("Coopérative de l\u2019Alpage \u2013 Nyon", null, NYON, "K-1", null), PAYMENT))
                .contains("Coopérative de l'Alpage - Nyon");
    }

    @Test
    void a_name_that_would_be_clipped_is_refused() {
        refused(Reason.TOO_LONG, "debtor.name", new Recipient("x".repeat(71), null, NYON, "K-1", null), PAYMENT);
    }

    @ParameterizedTest
    @CsvSource({
        ", Nyon, CH, MISSING, debtor.postalCode",
        "1260, , CH, MISSING, debtor.town",
        "1260, Nyon, , MISSING, debtor.countryCode",
        "1260, Nyon, XX, COUNTRY, debtor.countryCode"
    })
    void an_incomplete_address_is_refused(String code, String town, String country, Reason reason, String field) {
        PostalAddress address = new PostalAddress("Grand-Rue", "7", code, town, country);
        refused(reason, field, new Recipient("Boulangerie", null, address, "K-1", null), PAYMENT);
    }

    @Test
    void a_customer_without_address_is_refused() {
        refused(Reason.MISSING, "debtor", new Recipient("Boulangerie", null, null, "K-1", null), PAYMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00", "1000000000.00"})
    void an_amount_nobody_can_pay_is_refused(String amount) {
        refused(Reason.AMOUNT, "amount", SampleDocuments.RECIPIENT, PAYMENT.withAmount(Money.of(amount)));
    }

    @Test
    void message_and_information_together_must_have_room() {
        QrPayment payment = new QrPayment(
                PAYMENT.account(), PAYMENT.reference(), PAYMENT.amount(), "x".repeat(100), PAYMENT.billInformation());
        refused(Reason.TOO_LONG, "unstructuredMessage", SampleDocuments.RECIPIENT, payment);
    }

    @Test
    void a_reprint_keeps_account_and_reference_and_asks_for_the_open_amount() {
        List<String> first = payload(SampleDocuments.RECIPIENT, PAYMENT).lines().toList();
        List<String> reprint = payload(SampleDocuments.RECIPIENT, PAYMENT.withAmount(Money.of("59.45")))
                .lines()
                .toList();
        assertThat(reprint).contains("59.45").doesNotContain("459.45");
        assertThat(reprint.stream().filter(line -> !line.equals("59.45")))
                .containsExactlyElementsOf(
                        first.stream().filter(line -> !line.equals("459.45")).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void payloads_written_by_others_are_read(int number) throws IOException {
        String text = String.join("\n", ForeignVectors.lines("qrbill/payload-" + number + ".txt"));
        Bill bill = QRBill.decodeQrCodeText(text);
        assertThat(bill.getCreditor().getType()).isEqualTo(Address.Type.STRUCTURED);
        assertThat(SwissIban.parse(bill.getAccount()).isQr()).isEqualTo("QRR".equals(bill.getReferenceType()));
    }

    @Test
    void the_same_bill_gives_the_same_payload_as_elsewhere() throws IOException {
        List<String> lines = ForeignVectors.lines("qrbill/payload-2.txt");
        Bill bill = QRBill.decodeQrCodeText(String.join("\n", lines));
        Supplier supplier = new Supplier("Robert Schneider AG", address(bill.getCreditor()), null, "", "", "", null);
        Recipient recipient = new Recipient(bill.getDebtor().getName(), null, address(bill.getDebtor()), "", null);
        QrPayment payment = new QrPayment(
                SwissIban.parse(bill.getAccount()),
                PaymentReference.parse(bill.getReference()),
                new Money(bill.getAmount()),
                bill.getUnstructuredMessage(),
                bill.getBillInformation());
        // The last two lines are alternative schemes, which we never issue.
        assertThat(QrBill.of(supplier, recipient, payment, DocumentLanguage.EN)
                        .payload()
                        .lines())
                .containsExactlyElementsOf(lines.subList(0, lines.size() - 2));
    }

    private static PostalAddress address(Address of) {
        return new PostalAddress(
                of.getStreet(), of.getHouseNo(), of.getPostalCode(), of.getTown(), of.getCountryCode());
    }

    private static String payload(Recipient recipient, QrPayment payment) {
        return QrBill.of(SampleDocuments.SUPPLIER, recipient, payment, DocumentLanguage.FR)
                .payload();
    }

    private static void refused(Reason reason, String field, Recipient recipient, QrPayment payment) {
        assertThatThrownBy(() -> payload(recipient, payment))
                .isInstanceOfSatisfying(UnprintableQrBill.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).startsWith("qrBill.");
                });
    }
}
