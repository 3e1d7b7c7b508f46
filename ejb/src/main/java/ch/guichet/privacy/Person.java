package ch.guichet.privacy;

/**
 * Somebody about whom data are kept.
 *
 * @param contactId 0 for one of the house
 * @param userId 0 for a contact without an account
 * @param email his address as a contact, else empty
 * @param erased whether he was made anonymous
 */
public record Person(long contactId, long userId, String name, String email, String companies, boolean erased) {
    /** What he is called once he is anonymous. */
    String anonymous() {
        return "Contact " + contactId;
    }
}
