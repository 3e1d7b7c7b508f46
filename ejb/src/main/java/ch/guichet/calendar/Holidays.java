package ch.guichet.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of Switzerland and its cantons, those of the law and not those that are only kept. */
@ApplicationScoped
public class Holidays {
    private record CantonYear(String canton, int year) {}

    /** Worked out once; the same on every server. */
    private final Map<CantonYear, Map<LocalDate, PublicHoliday>> known = new ConcurrentHashMap<>();

    /** The holiday of a day in a canton, such as {@code GE}, or null. */
    public PublicHoliday on(LocalDate day, String canton) {
        return known.computeIfAbsent(new CantonYear(canton, day.getYear()), Holidays::of)
                .get(day);
    }

    private static Map<LocalDate, PublicHoliday> of(CantonYear asked) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWITZERLAND))
                .getHolidays(
                        Year.of(asked.year()),
                        HolidayType.PUBLIC_HOLIDAY,
                        asked.canton().toLowerCase(Locale.ROOT))
                .stream()
                .map(h -> new PublicHoliday(h.getDate(), h.getPropertiesKey().replace("christian.", "")))
                .collect(Collectors.toUnmodifiableMap(PublicHoliday::day, h -> h, (one, other) -> one));
    }
}
