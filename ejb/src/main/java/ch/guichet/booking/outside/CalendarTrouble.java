package ch.guichet.booking.outside;

/** A calendar elsewhere that cannot be read now. */
class CalendarTrouble extends Exception {
    private static final long serialVersionUID = 1L;
    private final CalendarFault fault;

    CalendarTrouble(CalendarFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    CalendarFault fault() {
        return fault;
    }
}
