package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Set;

/**
 * A postal address in the parts a QR-bill wants; what is not known is null.
 *
 * @param street at most 70 characters; a village may have none
 * @param houseNumber at most 16 characters
 * @param postalCode four digits in Switzerland and Liechtenstein
 * @param country two capital letters
 */
@Embeddable
public record Address(
        String street,
        @Column(name = "house_number") String houseNumber,
        @Column(name = "postal_code") String postalCode,
        String town,
        String country) {
    private static final Set<String> FOUR_DIGITS = Set.of("CH", "LI");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Address {
        street = tidy(street);
        houseNumber = tidy(houseNumber);
        postalCode = tidy(postalCode);
        town = tidy(town);
        country = country == null || country.isBlank() ? "CH" : country.strip().toUpperCase(Locale.ROOT);
    }

    /** A company whose address nobody knows yet. */
    public static Address unknown() {
        return new Address(null, null, null, null, "CH");
    }

    /** Whether a letter arrives, and a QR-bill can be made: postal code and town are there. */
    public boolean complete() {
        return postalCode != null && town != null;
    }

    /**
     * The address itself; what is missing is no fault, what is wrong is.
     *
     * @throws Refusal {@code customers.country}, {@code customers.postalCode}, {@code customers.addressLong}
     */
    Address checked() {
        if (!COUNTRIES.contains(country)) throw Refusal.invalid("customers.country", country);
        if (postalCode != null && FOUR_DIGITS.contains(country) && !postalCode.matches("[1-9]\\d{3}")) {
            throw Refusal.invalid("customers.postalCode", postalCode);
        }
        requireShort(street, 70);
        requireShort(houseNumber, 16);
        requireShort(postalCode, 16);
        requireShort(town, 35);
        return this;
    }

    private static void requireShort(String part, int longest) {
        if (part != null && part.length() > longest) throw Refusal.invalid("customers.addressLong", part, longest);
    }

    private static String tidy(String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
