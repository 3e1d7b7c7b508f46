package ch.guichet.booking;

import ch.guichet.catalog.DayHours;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Function;

/** One specialist's time as the slots are looked for: when he works, and what of it is taken. */
final class Agenda {
    private final long specialistId;
    private final Function<LocalDate, DayHours> hours;
    private final int base;
    private final BitSet taken = new BitSet();

    /**
     * @param hours of a day, with holidays, absences and exceptions already taken off
     * @param base the first cell that is looked at
     */
    Agenda(long specialistId, Function<LocalDate, DayHours> hours, int base) {
        this.specialistId = specialistId;
        this.hours = hours;
        this.base = base;
    }

    void take(int cell) {
        if (cell >= base) taken.set(cell - base);
    }

    long specialistId() {
        return specialistId;
    }

    DayHours on(LocalDate day) {
        return hours.apply(day);
    }

    boolean isFree(Cells cells) {
        int next = taken.nextSetBit(Math.max(0, cells.first() - base));
        return next < 0 || next >= cells.beyond() - base;
    }

    /** How many cells from one to just before another are taken. */
    int load(int first, int beyond) {
        return taken.get(Math.max(0, first - base), Math.max(0, beyond - base)).cardinality();
    }
}
