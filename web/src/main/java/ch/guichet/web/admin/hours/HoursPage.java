package ch.guichet.web.admin.hours;

import ch.guichet.calendar.Hotline;
import ch.guichet.calendar.PublicHoliday;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The hotline's week as it is today, and the holidays that are coming, also of a canton one thinks of. */
@Named
@RequestScoped
public class HoursPage {
    private static final List<String> CANTONS =
            List.of("AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH".split(" "));

    /** @param number 1 for Monday to 7 */
    public record Day(Integer number, DayHours hours) {}

    public record Canton(String code, boolean chosen) {}

    private final Hotline hotline;
    private final Catalog catalog;
    private final BusinessClock clock;
    private String canton;
    private List<PublicHoliday> holidays;

    protected HoursPage() {
        this(null, null, null);
    }

    @Inject
    public HoursPage(Hotline hotline, Catalog catalog, BusinessClock clock) {
        this.hotline = hotline;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What is no canton is the one that is set. */
    public void load() {
        if (canton == null || !CANTONS.contains(canton)) canton = catalog.setting("calendar.canton", clock.today());
        holidays = hotline.nextHolidays(canton);
    }

    public List<Day> getDays() {
        LocalDate today = clock.today();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(day.getValue(), DayHours.parse(catalog.setting(DayHours.CODES.get(day), today))))
                .toList();
    }

    /** Minutes of opening within which an answer is promised today. */
    public String getAnswerMinutes() {
        return catalog.setting("hotline.answerMinutes", clock.today());
    }

    public List<Canton> getCantons() {
        return CANTONS.stream()
                .map(code -> new Canton(code, code.equals(canton)))
                .toList();
    }

    public List<PublicHoliday> getHolidays() {
        return holidays;
    }

    public String getCanton() {
        return canton;
    }

    public void setCanton(String canton) {
        this.canton = canton;
    }
}
