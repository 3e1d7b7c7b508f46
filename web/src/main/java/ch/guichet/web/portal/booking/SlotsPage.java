package ch.guichet.web.portal.booking;

import ch.guichet.booking.BookableService;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be booked and when: a week of free times, day by day. Everything is in the address. */
@Named("slotsPage")
@RequestScoped
public class SlotsPage {
    private static final int DAYS = 7;
    private static final int FAR = 90;

    /** The free times of one day. */
    public record Day(LocalDate date, List<Slot> slots) {}

    private final CustomerBooking booking;
    private final MyAppointments appointments;
    private final ActingFor acting;
    private final BusinessClock clock;
    private String service;
    private Minutes minutes;
    private LocalDate from;
    private Long move;
    private Long supportCase;
    private List<BookableService> services;
    private BookableService chosen;
    private List<Day> days;
    private Slot first;

    protected SlotsPage() {
        this(null, null, null, null);
    }

    @Inject
    public SlotsPage(CustomerBooking booking, MyAppointments appointments, ActingFor acting, BusinessClock clock) {
        this.booking = booking;
        this.appointments = appointments;
        this.acting = acting;
        this.clock = clock;
    }

    public void load() {
        if (move != null) acting.follow(appointments.show(move, "fr").customerId());
        acting.require();
        services = booking.services();
        LocalDate today = clock.today();
        if (from == null || from.isBefore(today)) from = today;
        if (move != null) {
            show(appointments.otherTimes(move, from, from.plusDays(DAYS - 1L)));
            if (days.isEmpty())
                appointments.otherTimes(move, today, today.plusDays(FAR)).stream()
                        .findFirst()
                        .ifPresent(s -> first = s);
        } else if (!services.isEmpty()) {
            choose();
        }
    }

    private void choose() {
        chosen = services.stream()
                .filter(s -> s.code().equals(service))
                .findFirst()
                .orElse(services.get(0));
        service = chosen.code();
        if (minutes == null || !chosen.durations().contains(minutes))
            minutes = chosen.durations().get(0);
        LocalDate today = clock.today();
        List<Slot> ahead = slots(today, today.plusDays(FAR));
        first = ahead.isEmpty() ? null : ahead.get(0);
        show(getLast().isAfter(today.plusDays(FAR)) ? slots(from, getLast()) : ofTheWeek(ahead));
    }

    private List<Slot> slots(LocalDate begin, LocalDate end) {
        return booking.slots(new SlotQuestion(service, minutes, begin, end, null));
    }

    private List<Slot> ofTheWeek(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> {
                    LocalDate day = BusinessClock.dayOf(slot.start());
                    return !day.isBefore(from) && !day.isAfter(getLast());
                })
                .toList();
    }

    private void show(List<Slot> slots) {
        days = slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> BusinessClock.dayOf(slot.start()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public boolean isEarlier() {
        return from.isAfter(clock.today());
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

    public List<Day> getDays() {
        return days == null ? List.of() : days;
    }

    /** The first free time of all, or null. */
    public Slot getFirst() {
        return first;
    }

    public LocalDate getFirstDay() {
        return first == null ? null : BusinessClock.dayOf(first.start());
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
}
