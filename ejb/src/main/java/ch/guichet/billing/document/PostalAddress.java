package ch.guichet.billing.document;

/**
 * A structured address, the only kind a QR-bill may carry (rule 22). A second line such as a department belongs to the
 * recipient's contact line.
 *
 * @param street name of the street, or null where there is none
 * @param houseNumber or null
 * @param country ISO 3166 code, two letters
 */
public record PostalAddress(String street, String houseNumber, String postalCode, String town, String country) {

    /** Street and house number, empty where there is no street. */
    String streetLine() {
        if (street == null || street.isBlank()) return "";
        return houseNumber == null || houseNumber.isBlank() ? street : street + " " + houseNumber;
    }

    /** Postal code and town; the country code stands before them only abroad. */
    String townLine() {
        String town = (text(postalCode) + " " + text(this.town)).strip();
        return country == null || country.equals("CH") ? town : country + "-" + town;
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }
}
