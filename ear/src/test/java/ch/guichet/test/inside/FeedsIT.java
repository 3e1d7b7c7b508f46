package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CalendarFeeds;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyCalendarFeed;
import ch.guichet.booking.MyVisit;
import ch.guichet.booking.ReminderRound;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.outside.CalendarFault;
import ch.guichet.booking.outside.OutsideCalendars;
import ch.guichet.booking.outside.Overlap;
import ch.guichet.files.NewFile;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Statements;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.Bookable;
import ch.guichet.test.beans.Crowd;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What surrounds an appointment: calendars elsewhere, feeds, reminders, other times proposed, files, a link to join. */
@ExtendWith(ArquillianExtension.class)
public class FeedsIT {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String HERE = "192.0.2.9";

    @Inject
    private Office office;

    @Inject
    private Bookable bookable;

    @Inject
    private Crowd crowd;

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
    private OutsideCalendars outside;

    @Inject
    private MyCalendarFeed feed;

    @Inject
    private CalendarFeeds feeds;

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

    private void allowPrivate(boolean allowed) {
        admin.run(
                "admin",
                () -> database.update(
                        "UPDATE setting SET text_value = ? WHERE code = 'booking.privateCalendars'",
                        String.valueOf(allowed)));
    }

    private static String event(Instant from, Instant until) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:"
                + UTC.format(from) + "\r\nDTEND:" + UTC.format(until) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private int letters(String kind, long appointment) {
        return (int) database.number(
                "SELECT COUNT(*) FROM outbox WHERE letter_key LIKE ?", "booking." + kind + "." + appointment + ".%");
    }

    @Test
    void what_is_busy_elsewhere_is_not_offered_and_what_is_booked_stays_and_is_named() {
        AppointmentNumber made = book(0);
        List<Slot> before = bookable.slots(firm, service);
        try (OneFile file = new OneFile(event(made.start(), made.end().plus(10, ChronoUnit.DAYS)))) {
            allowPrivate(true);
            specialist.run(staff, () -> outside.follow(file.address()));
            specialist.run(staff, () -> outside.readNow());
            List<Slot> after = bookable.slots(firm, service);
            assertThat(after).isNotEmpty().hasSizeLessThan(before.size());
            assertThat(after).noneMatch(slot -> slot.start().isBefore(made.end().plus(10, ChronoUnit.DAYS)));
            List<Overlap> overlaps = specialist.get(staff, () -> outside.overlaps());
            assertThat(overlaps).extracting(Overlap::appointmentId).contains(made.id());

            file.now("<html>Sign in</html>");
            specialist.run(staff, () -> outside.readNow());
            var card = specialist.get(staff, () -> outside.mine()).orElseThrow();
            assertThat(card.fault()).isEqualTo(CalendarFault.NOT_A_CALENDAR);
            assertThat(card.faultAt()).isNotNull();
            assertThat(card.busy()).isEqualTo(1);
            assertThat(bookable.slots(firm, service)).hasSameSizeAs(after);
        } finally {
            allowPrivate(false);
        }
        specialist.run(staff, () -> outside.readNow());
        assertThat(specialist.get(staff, () -> outside.mine()).orElseThrow().fault())
                .isEqualTo(CalendarFault.PLACE);
        specialist.run(staff, () -> outside.leave());
        assertThat(bookable.slots(firm, service)).hasSameSizeAs(before);
    }

    @Test
    void a_feed_shows_its_owners_appointments_with_the_uid_of_the_invitation_until_it_is_revoked() {
        AppointmentNumber made = book(0);
        String address = customer.get(firm.login(), () -> feed.renew());
        String token = address.replaceAll(".*/calendar/|\\.ics", "");
        assertThat(database.number("SELECT COUNT(*) FROM calendar_feed WHERE token_sha256 = ?", token))
                .isZero();
        String calendar = feeds.read(token, HERE).orElseThrow();
        String invitation = database.list(
                        "SELECT e.content FROM outbox_enclosure e JOIN outbox o ON o.id = e.outbox_id WHERE o.letter_key = ?",
                        row -> new String(row.getBytes(1), StandardCharsets.UTF_8),
                        "booking.booked." + made.id() + ".0")
                .get(0);
        String uid = invitation
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
        assertThat(calendar).contains(uid, "SEQUENCE:0", "METHOD:PUBLISH");
        assertThat(feeds.read(token, HERE)).contains(calendar);

        Firm other = office.firm(null);
        String theirs = customer.get(other.login(), () -> feed.renew()).replaceAll(".*/calendar/|\\.ics", "");
        assertThat(feeds.read(theirs, HERE).orElseThrow()).doesNotContain(uid);
        String house = specialist.get(staff, () -> feed.renew()).replaceAll(".*/calendar/|\\.ics", "");
        assertThat(feeds.read(house, HERE).orElseThrow()).contains(uid);

        customer.run(firm.login(), () -> mine.cancel(made.id(), Money.ZERO, null));
        assertThat(feeds.read(token, HERE).orElseThrow()).doesNotContain(uid);
        customer.get(firm.login(), () -> feed.renew());
        assertThat(feeds.read(token, HERE)).isEmpty();
        customer.run(firm.login(), () -> feed.revoke());
        assertThat(customer.get(firm.login(), () -> feed.card())).isEmpty();
    }

    @Test
    void who_guesses_feeds_is_made_to_wait_and_learns_nothing() {
        String token = customer.get(firm.login(), () -> feed.renew()).replaceAll(".*/calendar/|\\.ics", "");
        String guesser = "192.0.2." + System.nanoTime();
        for (int i = 0; i < 31; i++)
            assertThat(feeds.read("guess" + i, guesser)).isEmpty();
        assertThat(feeds.read(token, guesser)).isEmpty();
        assertThat(feeds.read(token, HERE)).isPresent();
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
                        "UPDATE appointment SET starts_at = ?, ends_at = ?, booked_at = ? WHERE id = ?",
                        start,
                        start.plus(Duration.ofHours(1)),
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

    private BookingOrder with(Instant start, List<NewFile> files) {
        return new BookingOrder(
                firm.customerId(), service, null, start, null, null, "Clôture", null, null, null, files, "fr");
    }

    @Test
    void who_speaks_another_language_is_not_offered() {
        assertThat(bookable.slots(firm, service, 7, "it")).isNotEmpty();
        assertThat(bookable.slots(firm, service, 7, "de")).isEmpty();
    }

    @Test
    void ninety_days_of_twenty_people_take_as_many_statements_as_a_week_of_one() {
        long first = System.nanoTime();
        String many = bookable.open(
                ServiceKind.PHONE, LongStream.range(first, first + 20).toArray());
        LocalDate from = clock.today();
        assertThat(statements(many, from, 90))
                .isEqualTo(statements(service, from, 7))
                .isLessThanOrEqualTo(9);
    }

    private long statements(String code, LocalDate from, int days) {
        return customer.get(firm.login(), () -> {
            long before = Statements.soFar();
            List<Slot> slots = booking.slots(new SlotQuestion(code, null, from, from.plusDays(days - 1L), null));
            assertThat(slots).isNotEmpty();
            return Statements.soFar() - before;
        });
    }

    @Test
    void of_forty_who_want_one_slot_one_has_it_and_all_are_answered() {
        Instant start = bookable.slots(firm, service).get(0).start();
        List<Outcome<AppointmentNumber>> answers = crowd.all(40, who -> bookable.book(firm, service, start));
        assertThat(answers).hasSize(40);
        assertThat(answers.stream().filter(answer -> answer.code() == null)).hasSize(1);
        assertThat(answers.stream().map(Outcome::code).filter(code -> code != null))
                .containsOnly("booking.slotTaken");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM appointment WHERE specialist_id = ? AND starts_at = ? AND state = 'BOOKED'",
                        marco,
                        start))
                .isEqualTo(1);
    }
}
