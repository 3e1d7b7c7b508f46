package ch.guichet.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The one source of time of the product. Nothing else asks the machine what time it is, so a month can be played in a
 * minute when the clock is moved (demo mode), and every test states its own time.
 */
public interface BusinessClock {
    /** Where days begin and end for every rule. */
    ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    /** The present instant, whole milliseconds: what the database stores is what was said. */
    Instant now();

    default LocalDate today() {
        return dayOf(now());
    }

    default YearMonth month() {
        return YearMonth.from(today());
    }

    /** The day in Zurich on which an instant falls. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZURICH);
    }

    /** The first instant of a day in Zurich; the day itself may be an hour shorter or longer than others. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZURICH).toInstant();
    }
}
