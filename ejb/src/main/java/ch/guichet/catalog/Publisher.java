package ch.guichet.catalog;

/**
 * Who sells the support and stands on every document.
 *
 * @param houseNumber may be empty
 * @param uid as {@code CHE-123.456.788}
 * @param vatSuffix MWST, TVA or IVA, or empty for a publisher who is not in the VAT register
 * @param qrIban without blanks; its bank number lies between 30000 and 31999
 */
public record Publisher(
        String name,
        String street,
        String houseNumber,
        String postalCode,
        String town,
        String country,
        String uid,
        String vatSuffix,
        String qrIban,
        String email,
        String phone,
        String web) {}
