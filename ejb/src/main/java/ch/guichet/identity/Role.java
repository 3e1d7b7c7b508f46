package ch.guichet.identity;

/** What a user is here for; the names are those of {@link Roles}. */
public enum Role {
    CUSTOMER,
    DESK,
    SPECIALIST,
    FINANCE,
    ADMIN,
    /** The publisher's own program; it hands requests in and sees nothing. */
    SOFTWARE
}
