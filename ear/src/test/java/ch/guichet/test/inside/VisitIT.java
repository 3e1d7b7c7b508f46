package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CaseAppointment;
import ch.guichet.booking.CaseAppointments;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyVisit;
import ch.guichet.booking.ReminderRound;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.files.FileCard;
import ch.guichet.files.NewFile;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.Bookable;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to an appointment: reminders, other times proposed, a link to join, files, its place on the case. */
@ExtendWith(ArquillianExtension.class)
public class VisitIT {
    private static final String HERE = "192.0.2.9";

    @Inject
    private Office office;

    @Inject
    private Bookable bookable;

    @Inject
    private Counter counter;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsAdmin admin;

    @Inject
    private CustomerBooking booking;

    @Inject
    private MyAppointments mine;

    @Inject
    private MyVisit visit;

    @Inject
    private DeskVisit desk;

    @Inject
    private DeskAgenda board;

    @Inject
    private CaseAppointments ofCase;

    @Inject
    private ReminderRound reminders;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    private Firm firm;
    private String staff;
    private long marco;
    private String service;

    @BeforeEach
    void open() {
        staff = office.staff();
        firm = office.firm(null);
        marco = database.number("SELECT id FROM app_user WHERE login = ?", staff);
        service = bookable.open(ServiceKind.REMOTE, marco);
    }

    private AppointmentNumber book(int slot) {
        return bookable.book(
                firm, service, bookable.slots(firm, service).get(slot).start());
    }

    private int letters(String kind, long appointment) {
        return (int) database.number(
                "SELECT COUNT(*) FROM outbox WHERE letter_key LIKE ?", "booking." + kind + "." + appointment + ".%");
    }

    @Test
    void an_appointment_is_reminded_of_once_and_anew_when_it_is_moved_and_not_when_it_is_cancelled() {
        AppointmentNumber made = book(0);
        AppointmentNumber off = book(8);
        reminders.round();
        assertThat(letters("reminder", made.id())).isZero();
        nears(made, 20);
        nears(off, 20);
        Money fee = fee(off);
        customer.run(firm.login(), () -> mine.cancel(off.id(), fee, null));
        reminders.round();
        reminders.round();
        assertThat(reminded(made)).isEqualTo(1);
        assertThat(reminded(off)).isZero();
        nears(made, 22);
        reminders.round();
        assertThat(reminded(made)).isEqualTo(2);
    }

    @Test
    void who_has_just_read_of_a_move_is_not_reminded_of_it() {
        AppointmentNumber made = book(0);
        nears(made, 60);
        LocalDate today = clock.today();
        Slot soon = specialist
                .get(staff, () -> board.otherTimes(made.id(), today, today.plusDays(2), marco))
                .get(0);
        specialist.run(staff, () -> board.move(made.id(), soon.start(), marco));
        reminders.round();
        assertThat(letters("moved", made.id())).isEqualTo(1);
        assertThat(reminded(made)).isZero();
    }

    private Money fee(AppointmentNumber a) {
        return customer.get(firm.login(), () -> mine.show(a.id(), "fr").feeNow());
    }

    private int reminded(AppointmentNumber a) {
        return (int) database.number(
                "SELECT COUNT(*) FROM outbox WHERE letter_key LIKE 'booking.reminder.%' AND letter_key LIKE ?",
                "%." + a.id() + ".%");
    }

    /** Time passes: it was booked days ago and begins in so many hours. */
    private void nears(AppointmentNumber a, int hours) {
        Instant start = clock.now().truncatedTo(ChronoUnit.HOURS).plus(hours, ChronoUnit.HOURS);
        admin.run(
                "admin",
                () -> database.update(
                        "UPDATE appointment SET starts_at = ?, ends_at = ?, booked_at = ?, told_at = ? WHERE id = ?",
                        start,
                        start.plus(Duration.ofHours(1)),
                        clock.now().minus(Duration.ofDays(4)),
                        clock.now().minus(Duration.ofDays(4)),
                        a.id()));
    }

    @Test
    void what_the_publisher_takes_back_is_booked_anew_at_the_same_price_once() {
        AppointmentNumber made = book(0);
        List<Instant> others = specialist.get(staff, () -> desk.others(made.id())).stream()
                .map(Slot::start)
                .limit(2)
                .toList();
        Instant past = clock.now().minus(Duration.ofDays(1));
        assertThatThrownBy(() -> specialist.run(staff, () -> desk.withdraw(made.id(), "Panne", List.of(past))))
                .hasMessageContaining("booking.proposals");
        specialist.run(staff, () -> desk.withdraw(made.id(), "Panne chez nous", others));
        assertThat(letters("othertimes", made.id())).isEqualTo(1);
        assertThat(customer.get(firm.login(), () -> visit.withdrawal(made.id()))
                        .orElseThrow()
                        .proposals())
                .isEqualTo(others);
        admin.run(
                "admin",
                () -> database.update(
                        "UPDATE appointment SET hourly_net_cents = 15000, cancel_fee_cents = 5000 WHERE id = ?",
                        made.id()));

        BookingOrder again = instead(firm, others.get(0), made.id());
        var offer = customer.get(firm.login(), () -> booking.preview(again, "fr"));
        assertThat(offer.price().net()).isEqualTo(Money.of("150.00"));
        assertThat(offer.cancelFee()).isEqualTo(Money.of("50.00"));
        assertThat(offer.termsAgreed()).isTrue();
        Firm stranger = office.firm(null);
        assertThatThrownBy(() -> bookable.book(stranger, instead(stranger, others.get(0), made.id())))
                .hasMessageContaining("notFound");
        AppointmentNumber next = customer.get(firm.login(), () -> booking.book(again, bookable.yes(false)));
        assertThat(customer.get(firm.login(), () -> mine.show(next.id(), "fr").hourlyNet()))
                .isEqualTo(Money.of("150.00"));
        assertThatThrownBy(() -> bookable.book(firm, instead(firm, others.get(1), made.id())))
                .hasMessageContaining("booking.proposalUsed");
    }

    private BookingOrder instead(Firm whose, Instant start, long before) {
        return new BookingOrder(
                whose.customerId(), service, null, start, null, null, null, null, null, before, List.of(), null);
    }

    @Test
    void a_link_to_join_is_https_and_reaches_the_customer_with_his_calendar() {
        AppointmentNumber made = book(0);
        for (String bad : List.of("http://meet.example/x", "javascript:alert(1)", "https://a:b@meet.example/"))
            assertThatThrownBy(() -> specialist.run(staff, () -> desk.meetAt(made.id(), bad)))
                    .hasMessageContaining("booking.joinAddress");
        specialist.run(staff, () -> desk.meetAt(made.id(), "https://meet.example/abc"));
        specialist.run(staff, () -> desk.meetAt(made.id(), " https://meet.example/abc "));
        var view = customer.get(firm.login(), () -> mine.show(made.id(), "fr"));
        assertThat(view.joinUrl()).isEqualTo("https://meet.example/abc");
        assertThat(view.sequence()).isEqualTo(1);
        assertThat(letters("join", made.id())).isEqualTo(1);
    }

    @Test
    void files_come_with_the_booking_or_not_at_all() {
        Instant start = bookable.slots(firm, service).get(0).start();
        NewFile program = new NewFile("a.pdf", new byte[] {'M', 'Z', 0, 0});
        NewFile note = new NewFile("note.txt", "Bonjour".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> bookable.book(firm, with(start, List.of(note, program))))
                .hasMessageContaining("files.");
        AppointmentNumber made = bookable.book(firm, with(start, List.of(note)));
        var files = customer.get(firm.login(), () -> visit.files(made.id()));
        assertThat(files).extracting(f -> f.name()).containsExactly("note.txt");
        long id = files.get(0).id();
        assertThat(specialist
                        .get(staff, () -> desk.download(made.id(), id, HERE))
                        .bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Bonjour");
        Firm other = office.firm(null);
        assertThatThrownBy(() -> customer.get(other.login(), () -> visit.download(made.id(), id, HERE)))
                .hasMessageContaining("notFound");
    }

    @Test
    void the_case_shows_its_appointments_with_their_files_to_both_sides_and_to_no_stranger() {
        long about = counter.ask(firm);
        NewFile note = new NewFile("note.txt", "Bonjour".getBytes(StandardCharsets.UTF_8));
        Instant start = bookable.slots(firm, service).get(0).start();
        AppointmentNumber made = bookable.book(
                firm,
                new BookingOrder(
                        firm.customerId(),
                        service,
                        null,
                        start,
                        null,
                        about,
                        null,
                        null,
                        null,
                        null,
                        List.of(note),
                        null));
        List<CaseAppointment> seen = customer.get(firm.login(), () -> ofCase.of(about, "fr"));
        assertThat(seen).extracting(one -> one.appointment().id()).containsExactly(made.id());
        assertThat(seen.get(0).files()).extracting(FileCard::name).containsExactly("note.txt");
        assertThat(specialist.get(staff, () -> ofCase.of(about, "fr"))).hasSize(1);
        Firm other = office.firm(null);
        assertThatThrownBy(() -> customer.get(other.login(), () -> ofCase.of(about, "fr")))
                .hasMessageContaining("notFound");
    }

    private BookingOrder with(Instant start, List<NewFile> files) {
        return new BookingOrder(
                firm.customerId(), service, null, start, null, null, "Clôture", null, null, null, files, "fr");
    }
}
