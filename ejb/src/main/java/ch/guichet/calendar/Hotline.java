package ch.guichet.calendar;

import ch.guichet.calendar.HotlineNow.Closed;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.DayHours;
import ch.guichet.catalog.Setting;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** When somebody is at the hotline, and by when he will have answered. Open to everybody: it stands on every page. */
@Stateless
@PermitAll
public class Hotline {
    private static final int DAYS_A_YEAR = 365;
    private static final String NO_CANTON = "GE";

    private Catalog catalog;
    private Holidays holidays;
    private BusinessClock clock;

    public Hotline() {}

    @Inject
    Hotline(Catalog catalog, Holidays holidays, BusinessClock clock) {
        this.catalog = catalog;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The hours as the settings of each day have them; reads the settings once. */
    public OpeningHours hours() {
        List<Setting> settings = catalog.settings();
        return new OpeningHours(
                day -> DayHours.parse(on(settings, DayHours.CODES.get(day.getDayOfWeek()), day, "")),
                day -> holidays.on(day, on(settings, "calendar.canton", day, NO_CANTON)),
                day -> Integer.parseInt(on(settings, "hotline.answerMinutes", day, "0")));
    }

    /** By when a question received at that time is answered. */
    public Instant answerExpectedBy(Instant received) {
        return hours().answerExpectedBy(received);
    }

    /** What somebody who writes now may expect. */
    public HotlineNow now() {
        Instant now = clock.now();
        OpeningHours hours = hours();
        PublicHoliday holiday = hours.holiday(BusinessClock.dayOf(now));
        return new HotlineNow(
                hours.isOpen(now) ? null : why(hours, now, holiday),
                holiday == null ? null : holiday.code(),
                hours.nextOpening(now),
                hours.answerExpectedBy(now));
    }

    /**
     * The holidays of the next twelve months, were this the canton.
     *
     * @param canton two letters, or null for the one that is set
     */
    public List<PublicHoliday> nextHolidays(String canton) {
        LocalDate today = clock.today();
        OpeningHours hours = hours();
        return IntStream.rangeClosed(0, DAYS_A_YEAR)
                .mapToObj(today::plusDays)
                .map(day -> canton == null ? hours.holiday(day) : holidays.on(day, canton))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Closed why(OpeningHours hours, Instant now, PublicHoliday holiday) {
        if (holiday != null) return Closed.HOLIDAY;
        List<TimeSpan> spans = hours.spans(BusinessClock.dayOf(now));
        if (spans.isEmpty()) return Closed.DAY_OFF;
        if (now.isBefore(spans.get(0).from())) return Closed.EARLY;
        return now.isBefore(spans.get(spans.size() - 1).from()) ? Closed.BREAK : Closed.EVENING;
    }

    private static String on(List<Setting> settings, String code, LocalDate day, String otherwise) {
        return settings.stream()
                .filter(setting ->
                        setting.code().equals(code) && !setting.validFrom().isAfter(day))
                .findFirst()
                .map(Setting::value)
                .orElse(otherwise);
    }
}
