package ch.guichet.cases;

/** Why a person has to say whose request it is. */
public enum UnattachedReason {
    /** The licence number is nobody's. */
    UNKNOWN_LICENCE,
    /** Several companies hold the licence number. */
    SHARED_LICENCE,
    /** The address is nobody's, or none was given. */
    UNKNOWN_CONTACT,
    /** The contact is known but may not act for the holder of the licence. */
    NOT_ITS_CONTACT,
    /** The contact acts for several companies and did not say for which. */
    SEVERAL_COMPANIES,
    /** The mail's domain did not prove that it sent it. */
    UNVERIFIED
}
