package ch.guichet.identity;

/** The role names as annotations want them: constants. */
public final class Roles {
    public static final String CUSTOMER = "CUSTOMER";
    public static final String DESK = "DESK";
    public static final String SPECIALIST = "SPECIALIST";
    public static final String FINANCE = "FINANCE";
    public static final String ADMIN = "ADMIN";
    public static final String SOFTWARE = "SOFTWARE";

    private Roles() {}
}
