package ch.guichet.booking;

/** What became of an appointment. */
public enum AppointmentState {
    BOOKED,
    /** Work was begun from it. */
    STARTED,
    /** All its work is done; the month-end bills it. */
    DONE,
    CANCELLED,
    /** The customer was not there; the fee agreed at the booking is due (rule 11). */
    NO_SHOW;

    /** Whether it still takes the specialist's time. */
    public boolean open() {
        return this == BOOKED;
    }

    /** Whether it takes place, or has, so that it holds credit until its work is billed. */
    public boolean expected() {
        return this == BOOKED || this == STARTED || this == DONE;
    }
}
