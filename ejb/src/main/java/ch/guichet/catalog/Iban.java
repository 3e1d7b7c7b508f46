package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.math.BigInteger;

/**
 * A Swiss account.
 *
 * @param value 21 characters without blanks, check digits verified
 */
public record Iban(String value) {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** @throws Refusal {@code catalog.ibanMalformed} or {@code catalog.ibanCheckDigits} */
    public Iban {
        value = String.valueOf(value).replaceAll("\\s", "").toUpperCase();
        if (!value.matches("(CH|LI)\\d{7}[0-9A-Z]{12}")) throw Refusal.invalid("catalog.ibanMalformed", value);
        if (!checks(value)) throw Refusal.invalid("catalog.ibanCheckDigits", value);
    }

    /** ISO 7064 mod 97-10: country and check digits go to the end, letters become two digits, the rest is 1. */
    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
