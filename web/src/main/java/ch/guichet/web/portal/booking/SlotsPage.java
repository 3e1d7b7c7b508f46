package ch.guichet.web.portal.booking;

import ch.guichet.booking.BookableService;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.Knower;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyVisit;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.web.format.Formats;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.shell.VisitorZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be booked and when: a month to choose the day, a week of free times day by day. Everything is in the address. */
@Named("slotsPage")
@RequestScoped
public class SlotsPage {
    private static final String ANY = "any";
    private static final int DAYS = 7;
    private static final int FAR = 90;

    /** The free times of one day, as the visitor's clock has it. */
    public record Day(LocalDate date, List<Slot> slots) {}

    @Inject
    private CustomerBooking booking;

    @Inject
    private MyAppointments appointments;

    @Inject
    private MyVisit visit;

    @Inject
    private ActingFor acting;

    @Inject
    private Visitor visitor;

    @Inject
    private VisitorZone zone;

    @Inject
    private BusinessClock clock;

    private String service;
    private Minutes minutes;
    private LocalDate from;
    private Long move;
    private Long supportCase;
    private Long instead;
    private Long specialist;
    private String language;
    private List<BookableService> services;
    private BookableService chosen;
    private Knower knower;
    private List<Slot> free = List.of();
    private Slot first;

    public void load() {
        if (move != null) acting.follow(appointments.show(move, "fr").customerId());
        long company = acting.require().customerId();
        services = booking.services();
        LocalDate today = clock.today();
        if (from == null || from.isBefore(today)) from = today;
        if (supportCase != null) knower = visit.knowing(company, supportCase).orElse(null);
        if (move == null && services.isEmpty()) return;
        if (move == null) choose();
        free = ahead(today);
        if (free.isEmpty() && move == null && language == null) {
            language = ANY;
            free = ahead(today);
        }
        first = free.isEmpty() ? null : free.get(0);
        addLater(today.plusDays(FAR));
    }

    private void choose() {
        chosen = services.stream()
                .filter(s -> s.code().equals(service))
                .findFirst()
                .orElse(services.get(0));
        service = chosen.code();
        if (minutes == null || !chosen.durations().contains(minutes))
            minutes = chosen.durations().get(0);
    }

    private List<Slot> ahead(LocalDate today) {
        return slots(today, today.plusDays(FAR));
    }

    /** What is looked at and lies further ahead than the first free one is looked for. */
    private void addLater(LocalDate known) {
        LocalDate end = getMonth().atEndOfMonth().plusDays(DAYS);
        if (!end.isAfter(known)) return;
        LocalDate begin = known.plusDays(1).isAfter(end.minusDays(FAR)) ? known.plusDays(1) : end.minusDays(FAR);
        free = new ArrayList<>(free);
        free.addAll(slots(begin, end));
    }

    private List<Slot> slots(LocalDate begin, LocalDate end) {
        if (move != null) return appointments.otherTimes(move, begin, end);
        return booking.slots(new SlotQuestion(service, minutes, begin, end, specialist, getSpoken()));
    }

    /** This page with one thing changed. */
    public String with(String name, Object value) {
        Object said = value instanceof LocalDate day ? Formats.day(day) : value;
        return address("/portal/booking/slots.xhtml")
                .with("from", Formats.day(from))
                .with(name, said)
                .url();
    }

    /** Where a slot is booked, or the appointment moved to it. */
    public String take(Slot slot) {
        if (move != null)
            return ListAddress.of("/portal/booking/appointment.xhtml")
                    .with("id", move)
                    .with("to", slot.start())
                    .url();
        return address("/portal/booking/book.xhtml").with("start", slot.start()).url();
    }

    private ListAddress address(String path) {
        return ListAddress.of(path)
                .with("service", service)
                .with("minutes", minutes == null ? null : minutes.value())
                .with("move", move)
                .with("case", supportCase)
                .with("instead", instead)
                .with("specialist", specialist)
                .with("language", language);
    }

    /** The week's free times by the visitor's days. */
    public List<Day> getDays() {
        return free.stream()
                .filter(slot -> !zone.day(slot.start()).isBefore(from)
                        && !zone.day(slot.start()).isAfter(getLast()))
                .collect(Collectors.groupingBy(slot -> zone.day(slot.start()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public MonthSheet getSheet() {
        Map<LocalDate, Integer> counts =
                free.stream().collect(Collectors.toMap(slot -> zone.day(slot.start()), slot -> 1, Integer::sum));
        return MonthSheet.of(getMonth(), counts, from);
    }

    public YearMonth getMonth() {
        return YearMonth.from(from);
    }

    /** Whether something before what is shown can still be booked. */
    public boolean isEarlier() {
        return from.isAfter(clock.today());
    }

    public boolean isEarlierMonth() {
        return getMonth().isAfter(clock.month());
    }

    public LocalDate getMonthBefore() {
        return getMonth().minusMonths(1).atDay(1);
    }

    public LocalDate getMonthAfter() {
        return getMonth().plusMonths(1).atDay(1);
    }

    public LocalDate getBefore() {
        LocalDate before = from.minusDays(DAYS);
        return before.isBefore(clock.today()) ? clock.today() : before;
    }

    public LocalDate getAfter() {
        return from.plusDays(DAYS);
    }

    public LocalDate getLast() {
        return from.plusDays(DAYS - 1L);
    }

    public List<BookableService> getServices() {
        return services;
    }

    public BookableService getChosen() {
        return chosen;
    }

    /** Who knows the case it is about, or null. */
    public Knower getKnower() {
        return knower;
    }

    /** The first free time of all, or null. */
    public Slot getFirst() {
        return first;
    }

    public LocalDate getFirstDay() {
        return first == null ? null : zone.day(first.start());
    }

    /** The language that is spoken, or null for any: the visitor's own unless he chose. */
    public String getSpoken() {
        if (ANY.equals(language)) return null;
        return language == null ? visitor.getLocale().getLanguage() : language;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    public void setMinutes(Minutes minutes) {
        this.minutes = minutes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getMove() {
        return move;
    }

    public void setMove(Long move) {
        this.move = move;
    }

    public Long getSupportCase() {
        return supportCase;
    }

    public void setSupportCase(Long supportCase) {
        this.supportCase = supportCase;
    }

    public Long getInstead() {
        return instead;
    }

    public void setInstead(Long instead) {
        this.instead = instead;
    }

    public Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(Long specialist) {
        this.specialist = specialist;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
