package ch.guichet.booking.outside;

/** Why a calendar elsewhere could not be read; its old times stay. */
public enum CalendarFault {
    /** It lies in a network of the house, or nowhere. */
    PLACE,
    UNREACHABLE,
    /** It did not come within twenty seconds. */
    SLOW,
    /** It is larger than one MiB. */
    LARGE,
    REDIRECTS,
    /** The server answered with something else than the file. */
    ANSWER,
    NOT_A_CALENDAR,
    /** It repeats itself too often. */
    ENDLESS
}
