package ch.guichet.demo.story;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.MyWaiting;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.TermsYes;
import ch.guichet.booking.WaitingOrder;
import ch.guichet.customers.MyCompanies;
import ch.guichet.demo.MovableClock;
import ch.guichet.identity.Role;
import ch.guichet.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Appointments of the days to come. They come after the telling because a booking is a transaction of its own; their
 * keys make sure that each is booked once, however often the product is started.
 */
@ApplicationScoped
class ComingWeek {
    private static final String HOME = "192.0.2.10";

    @Inject
    private CustomerBooking booking;

    @Inject
    private MyWaiting waiting;

    @Inject
    private MyCompanies companies;

    @Inject
    private Terms terms;

    @Inject
    private MovableClock clock;

    @Inject
    private Cast cast;

    @Inject
    private DeskAppointments appointments;

    @Inject
    private DeskVisit visit;

    void bookUnlessDone() {
        Instant now = clock.now();
        Map<Long, String> links = new TreeMap<>();
        clock.tell(now);
        try {
            for (Row row : Table.read("appointments.csv")) {
                cast.play(new Scene(now, Role.CUSTOMER, row.text("login"), () -> book(row, links)));
            }
            cast.play(new Scene(now, Role.CUSTOMER, "customer", this::waitOnce));
            cast.play(new Scene(now, Role.SPECIALIST, "specialist", () -> links.forEach(this::meet)));
        } finally {
            clock.tell(null);
        }
    }

    /** Somebody hopes for a day on site sooner than there is one. */
    private void waitOnce() {
        long company = companies.all().get(0).customerId();
        if (!waiting.all(company, "fr").isEmpty()) return;
        LocalDate today = clock.today();
        waiting.ask(new WaitingOrder(company, "onsite", null, null, today, today.plusDays(20)));
    }

    private void meet(long appointment, String link) {
        AppointmentView seen = appointments.show(appointment, "fr");
        if (seen.state() == AppointmentState.BOOKED && seen.joinUrl() == null) visit.meetAt(appointment, link);
    }

    private void book(Row row, Map<Long, String> links) {
        LocalDate from = clock.today().plusDays(Long.parseLong(row.text("days")));
        String service = row.text("service");
        long company = companies.all().get(0).customerId();
        booking.slots(new SlotQuestion(service, null, from, from.plusDays(7), null)).stream()
                .skip(Long.parseLong(row.text("skip")))
                .findFirst()
                .map(slot -> book(row, company, slot))
                .filter(made -> row.has("join"))
                .ifPresent(made -> links.put(made.id(), row.text("join")));
    }

    private AppointmentNumber book(Row row, long company, Slot slot) {
        BookingOrder order = new BookingOrder(
                company,
                row.text("service"),
                null,
                slot.start(),
                null,
                null,
                row.text("subject"),
                null,
                "story-" + row.text("key"));
        return booking.book(order, new TermsYes(true, terms.current("fr").version(), null, row.text("language"), HOME));
    }
}
