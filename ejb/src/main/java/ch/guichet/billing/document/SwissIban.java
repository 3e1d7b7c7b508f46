package ch.guichet.billing.document;

import java.math.BigInteger;
import java.util.Locale;

/**
 * An account in Switzerland or Liechtenstein, the only ones a QR-bill may name.
 *
 * @param value 21 characters without blanks, check digits verified
 */
public record SwissIban(String value) {
    private static final int FIRST_QR_IID = 30_000;
    private static final int LAST_QR_IID = 31_999;

    /** @throws IllegalArgumentException when it is not such an account or its check digits do not fit */
    public SwissIban {
        if (!value.matches("(CH|LI)[0-9]{7}[A-Z0-9]{12}") || remainder(value) != 1)
            throw new IllegalArgumentException("not a Swiss IBAN: " + value);
    }

    /** Reads an IBAN as people write it, blanks included. */
    public static SwissIban parse(String text) {
        return new SwissIban(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /** Whether the bank's number lies between 30000 and 31999: a QR-IBAN, which demands a QR reference. */
    public boolean isQr() {
        int iid = Integer.parseInt(value.substring(4, 9));
        return iid >= FIRST_QR_IID && iid <= LAST_QR_IID;
    }

    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) digits.append(Character.digit(c, 36));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
