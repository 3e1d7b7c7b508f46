package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.math.BigInteger;
import java.util.Locale;

/**
 * A Swiss account for payments with a QR reference: an IBAN whose bank number is a QR-IID.
 *
 * @param value 21 characters without blanks
 */
public record QrIban(String value) {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int FIRST_QR_IID = 30_000;
    private static final int LAST_QR_IID = 31_999;

    /** @throws Refusal {@code catalog.ibanMalformed}, {@code catalog.ibanCheckDigits} or {@code catalog.ibanNotQr} */
    public QrIban {
        value = String.valueOf(value).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!value.matches("(CH|LI)\\d{7}[0-9A-Z]{12}")) throw Refusal.invalid("catalog.ibanMalformed", value);
        if (!checks(value)) throw Refusal.invalid("catalog.ibanCheckDigits", value);
        int iid = Integer.parseInt(value.substring(4, 9));
        if (iid < FIRST_QR_IID || iid > LAST_QR_IID) throw Refusal.invalid("catalog.ibanNotQr", value);
    }

    /** ISO 7064 mod 97-10: country and check digits go to the end, letters become two digits, the rest is 1. */
    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
