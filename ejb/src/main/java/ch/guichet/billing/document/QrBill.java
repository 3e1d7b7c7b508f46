package ch.guichet.billing.document;

import ch.guichet.billing.document.UnprintableQrBill.Reason;
import java.util.Locale;
import java.util.Set;
import net.codecrete.qrbill.canvas.Canvas;
import net.codecrete.qrbill.generator.Address;
import net.codecrete.qrbill.generator.Bill;
import net.codecrete.qrbill.generator.BillFormat;
import net.codecrete.qrbill.generator.GraphicsFormat;
import net.codecrete.qrbill.generator.Language;
import net.codecrete.qrbill.generator.OutputSize;
import net.codecrete.qrbill.generator.QRBill;
import net.codecrete.qrbill.generator.SPSCharacterSet;
import net.codecrete.qrbill.generator.SeparatorType;
import net.codecrete.qrbill.generator.ValidationMessage;

/**
 * The payment part of a document after the Swiss Implementation Guidelines 2.3. One exists only when it can be printed
 * exactly as it was meant: where the standard's library would clip or replace a character with a mere warning, this
 * refuses (rule 22).
 */
public final class QrBill {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Bill bill;

    private QrBill(Bill bill) {
        this.bill = bill;
    }

    /** @throws UnprintableQrBill with the reason and the first field at fault */
    public static QrBill of(Supplier supplier, Recipient recipient, QrPayment payment, DocumentLanguage language) {
        if (!payment.amount().isPositive()) throw new UnprintableQrBill(Reason.AMOUNT, "amount", "nothing is due");
        if (payment.account().isQr() != payment.reference().isQr())
            throw new UnprintableQrBill(
                    Reason.REFERENCE_KIND, "reference", "a QR reference needs a QR-IBAN and the reverse");
        Bill bill = new Bill();
        // Extended Latin is what the guidelines allow since 21.11.2025; names such as "Œuvre" or "Łukasz" need it.
        bill.setCharacterSet(SPSCharacterSet.EXTENDED_LATIN);
        bill.setFormat(format(language));
        bill.setAccount(payment.account().value());
        bill.setCreditor(address("creditor", supplier.name(), supplier.address()));
        bill.setDebtor(address("debtor", recipient.name(), recipient.address()));
        bill.setCurrency("CHF");
        bill.setAmount(payment.amount().amount());
        bill.setReference(payment.reference().value());
        bill.setReferenceType(payment.reference().isQr() ? Bill.REFERENCE_TYPE_QR_REF : Bill.REFERENCE_TYPE_CRED_REF);
        bill.setUnstructuredMessage(payment.message());
        bill.setBillInformation(payment.billInformation());
        return new QrBill(flawless(bill));
    }

    /** The text inside the QR code, lines separated by a line feed. */
    public String payload() {
        return QRBill.encodeQrCodeText(bill);
    }

    /** The QR code alone with its Swiss cross, as SVG for a screen. */
    public byte[] image() {
        BillFormat printed = bill.getFormat();
        BillFormat shown = new BillFormat(printed);
        shown.setOutputSize(OutputSize.QR_CODE_ONLY);
        shown.setGraphicsFormat(GraphicsFormat.SVG);
        bill.setFormat(shown);
        try {
            return QRBill.generate(bill);
        } finally {
            bill.setFormat(printed);
        }
    }

    /** Draws receipt, payment part and scissors line on the lowest 105 mm of an A4 page. */
    void draw(Canvas canvas) {
        QRBill.draw(bill, canvas);
    }

    private static Bill flawless(Bill bill) {
        var result = QRBill.validate(bill);
        if (result.hasMessages()) throw refusal(result.getValidationMessages().get(0));
        return result.getCleanedBill();
    }

    private static UnprintableQrBill refusal(ValidationMessage message) {
        Reason reason =
                switch (message.getMessageKey()) {
                    case "field_value_missing" -> Reason.MISSING;
                    case "field_value_clipped", "field_value_too_long", "additional_info_too_long" -> Reason.TOO_LONG;
                    case "replaced_unsupported_characters" -> Reason.CHARACTERS;
                    case "country_code_invalid" -> Reason.COUNTRY;
                    case "amount_outside_valid_range" -> Reason.AMOUNT;
                    default -> Reason.INVALID;
                };
        return new UnprintableQrBill(reason, message.getField(), message.getMessageKey());
    }

    private static Address address(String party, String name, PostalAddress place) {
        if (place == null) throw new UnprintableQrBill(Reason.MISSING, party, "no address");
        if (place.country() != null && !COUNTRIES.contains(place.country()))
            throw new UnprintableQrBill(Reason.COUNTRY, party + ".countryCode", place.country());
        Address address = new Address();
        address.setName(PlainPunctuation.of(name));
        address.setStreet(PlainPunctuation.of(place.street()));
        address.setHouseNo(PlainPunctuation.of(place.houseNumber()));
        address.setPostalCode(PlainPunctuation.of(place.postalCode()));
        address.setTown(PlainPunctuation.of(place.town()));
        address.setCountryCode(place.country());
        return address;
    }

    private static BillFormat format(DocumentLanguage language) {
        BillFormat format = new BillFormat();
        format.setLanguage(Language.valueOf(language.name()));
        format.setOutputSize(OutputSize.A4_PORTRAIT_SHEET);
        format.setSeparatorType(SeparatorType.DASHED_LINE_WITH_SCISSORS);
        return format;
    }
}
