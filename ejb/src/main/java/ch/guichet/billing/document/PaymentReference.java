package ch.guichet.billing.document;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The reference by which a payment is recognised: a QR reference of 27 digits (modulo 10, recursive) or a creditor
 * reference after ISO 11649 (modulo 97).
 *
 * @param value without blanks, check digits verified
 */
public record PaymentReference(String value) {
    private static final int QR_LENGTH = 27;
    private static final int[] CARRY = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** @throws IllegalArgumentException when the check digits do not fit */
    public PaymentReference {
        if (!isQr(value) && !isCreditor(value)) throw new IllegalArgumentException("not a payment reference: " + value);
    }

    /** Reads a reference as it is written on paper or in a bank file, blanks included. */
    public static PaymentReference parse(String text) {
        return new PaymentReference(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /**
     * The QR reference of a number, led by zeros to 26 digits and followed by its check digit.
     *
     * @param number above zero, at most 26 digits: banks refuse a reference of zeros only
     */
    public static PaymentReference qr(BigInteger number) {
        String digits = number.toString();
        if (number.signum() <= 0 || digits.length() >= QR_LENGTH)
            throw new IllegalArgumentException("number: " + number);
        String padded = "0".repeat(QR_LENGTH - 1 - digits.length()) + digits;
        return new PaymentReference(padded + checkDigit(padded));
    }

    /** The QR reference of a document's id. */
    public static PaymentReference qr(long id) {
        return qr(BigInteger.valueOf(id));
    }

    /**
     * The creditor reference ({@code RF…}) of a text, for an ordinary IBAN.
     *
     * @param text 1 to 21 letters and digits, for example {@code "2026000123"}
     */
    public static PaymentReference creditor(String text) {
        String body = text.toUpperCase(Locale.ROOT);
        if (!body.matches("[A-Z0-9]{1,21}")) throw new IllegalArgumentException("creditor reference: " + text);
        int check = 98 - digitsOf(body + "RF00").mod(NINETY_SEVEN).intValue();
        return new PaymentReference("RF" + (check < 10 ? "0" : "") + check + body);
    }

    /** The check digit of a row of digits, modulo 10 recursive: 4 for {@code "313947143000901"}. */
    public static int checkDigit(String digits) {
        int carry = 0;
        for (int i = 0; i < digits.length(); i++) carry = CARRY[(carry + digits.charAt(i) - '0') % 10];
        return (10 - carry) % 10;
    }

    /** Whether this is a QR reference, which only a QR-IBAN may carry. */
    public boolean isQr() {
        return isQr(value);
    }

    private static boolean isQr(String value) {
        return value.matches("(?!0+$)[0-9]{27}") && checkDigit(value.substring(0, 26)) == value.charAt(26) - '0';
    }

    private static boolean isCreditor(String value) {
        return value.matches("RF[0-9]{2}[A-Z0-9]{1,21}")
                && digitsOf(value.substring(4) + value.substring(0, 4))
                                .mod(NINETY_SEVEN)
                                .intValue()
                        == 1;
    }

    private static BigInteger digitsOf(String text) {
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) digits.append(Character.digit(c, 36));
        return new BigInteger(digits.toString());
    }
}
