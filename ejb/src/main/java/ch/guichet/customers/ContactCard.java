package ch.guichet.customers;

/**
 * A person who speaks for companies.
 *
 * @param phone as it was typed, or null
 */
public record ContactCard(long id, String name, String email, String phone, String language) {
    private static final int FEWEST_DIGITS = 5;

    /** Whether this is his number, or five digits of it or more, however they are typed. */
    public boolean hasNumber(String typed) {
        String digits = PhoneNumber.digits(typed);
        String own = PhoneNumber.key(phone);
        return digits.length() >= FEWEST_DIGITS && own != null && own.contains(digits);
    }
}
