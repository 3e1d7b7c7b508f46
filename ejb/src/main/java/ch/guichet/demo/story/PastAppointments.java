package ch.guichet.demo.story;

import ch.guichet.billing.monthend.WholeMonth;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.TermsYes;
import ch.guichet.customers.MyCompanies;
import ch.guichet.demo.MovableClock;
import ch.guichet.identity.Role;
import ch.guichet.interventions.BookedWork;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.BusinessClock;
import ch.guichet.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Appointments of the month that is billed already: one became work, to one nobody came. They come before its bills and
 * after the telling, because a booking is a transaction of its own; their keys make sure that each is booked once.
 */
@ApplicationScoped
class PastAppointments {
    private static final String HOME = "192.0.2.10";

    @Inject
    private CustomerBooking booking;

    @Inject
    private MyCompanies companies;

    @Inject
    private Terms terms;

    @Inject
    private DeskAppointments desk;

    @Inject
    private BookedWork work;

    @Inject
    private Interventions interventions;

    @Inject
    private WholeMonth month;

    @Inject
    private MovableClock clock;

    @Inject
    private Cast cast;

    void playUnlessDone() {
        if (month.done()) return;
        StoryCalendar calendar = new StoryCalendar(BusinessClock.dayOf(clock.now()));
        try {
            for (Row row : Table.read("past-appointments.csv")) play(row, calendar);
        } finally {
            clock.tell(null);
        }
    }

    private void play(Row row, StoryCalendar calendar) {
        AppointmentNumber[] made = new AppointmentNumber[1];
        LocalDate day = BusinessClock.dayOf(calendar.at(row.text("day")));
        act(calendar.at(row.text("booked")), Role.CUSTOMER, row.text("login"), () -> made[0] = book(row, day));
        long id = made[0].id();
        if (row.number("seconds") == 0) {
            act(made[0].end(), Role.DESK, "desk", () -> missed(id));
            return;
        }
        WorkTime time = new WorkTime(made[0].start(), row.number("seconds"), row.text("note"));
        act(made[0].start().plusSeconds(row.number("seconds")), Role.SPECIALIST, row.text("specialist"), () -> {
            if (work.of(id).isPresent()) return;
            long intervention = work.open(id);
            interventions.log(intervention, time);
            interventions.close(intervention);
        });
    }

    private void act(Instant at, Role role, String login, Runnable action) {
        clock.tell(at);
        cast.play(new Scene(at, role, login, action));
    }

    private void missed(long id) {
        if (desk.show(id, "fr").state().open()) desk.missed(id);
    }

    private AppointmentNumber book(Row row, LocalDate day) {
        String service = row.text("service");
        Slot slot = booking.slots(new SlotQuestion(service, null, day, day.plusDays(7), null))
                .get(0);
        BookingOrder order = new BookingOrder(
                companies.all().get(0).customerId(),
                service,
                null,
                slot.start(),
                null,
                null,
                row.text("subject"),
                null,
                "past-" + row.text("key"));
        return booking.book(order, new TermsYes(true, terms.current("fr").version(), null, row.text("language"), HOME));
    }
}
