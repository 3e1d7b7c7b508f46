package ch.guichet.test.beans;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One specialist with one hour on one Wednesday: whoever has it has all there is. */
@ApplicationScoped
public class Workshop {
    private static final Map<String, String> NAMES =
            Map.of("fr", "Atelier", "de", "Atelier", "it", "Atelier", "en", "Workshop");
    private static final String STANDARD = "SUPPORT";

    @Inject
    private Office office;

    @Inject
    private Bookable bookable;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private CustomerBooking booking;

    @Inject
    private BusinessClock clock;

    private Firm first;
    private String service;
    private long specialist;
    private LocalDate day;

    public void open() {
        first = office.firm(null);
        service = "w" + UUID.randomUUID().toString().substring(0, 8);
        specialist = System.nanoTime();
        day = clock.today().plusDays(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        admin.run("admin", () -> {
            bookable.publishTerms();
            agendas.add(service(0, 60, List.of("fr", "de", "it", "en"), STANDARD));
            agendas.open(specialist, "Elena Rossi", "GE", List.of("fr"), List.of(service));
            agendas.setHours(specialist, Bookable.week(""), LocalDate.of(2024, 1, 1));
            agendas.except(specialist, day, day, DayHours.parse("09:00-10:00"), "");
        });
    }

    private BookableService service(long id, int horizon, List<String> languages, String list) {
        List<Minutes> hour = List.of(new Minutes(60));
        return new BookableService(
                id,
                service,
                ServiceKind.REMOTE,
                NAMES,
                hour,
                0,
                0,
                15,
                2,
                horizon,
                null,
                service,
                true,
                languages,
                List.of(),
                list);
    }

    /** Given in these languages from now on, at the prices of that list; for an administrator. */
    public void speaks(List<String> languages, String list) {
        agendas.change(service(id(), 60, languages, list));
    }

    /** Bookable so many days ahead from now on; for an administrator. */
    public void reaches(int days) {
        agendas.change(service(id(), days, List.of("fr"), STANDARD));
    }

    private long id() {
        return agendas.services().stream()
                .filter(each -> each.code().equals(service))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<Slot> slots() {
        return customer.get(
                first.login(), () -> booking.slots(new SlotQuestion(service, null, day, day.plusDays(7), null)));
    }

    public AppointmentNumber book(Firm firm, Instant start) {
        return customer.get(firm.login(), () -> booking.book(bookable.order(firm, service, start), bookable.yes(true)));
    }

    /** The company that came first. */
    public Firm first() {
        return first;
    }

    public String service() {
        return service;
    }

    public long specialist() {
        return specialist;
    }

    public LocalDate day() {
        return day;
    }
}
