package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.CalendarFeeds;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyCalendarFeed;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.outside.CalendarFault;
import ch.guichet.booking.outside.OutsideCalendars;
import ch.guichet.booking.outside.Overlap;
import ch.guichet.calendar.Holidays;
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

/** What slots depend on and calendars show: calendars elsewhere, feeds, languages, many people at once. */
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
    private OutsideCalendars outside;

    @Inject
    private MyCalendarFeed feed;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Holidays holidays;

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
    void a_day_takes_as_many_as_its_service_allows_and_one_more_when_one_is_cancelled() {
        admin.run(
                "admin",
                () -> database.update("UPDATE bookable_service SET capacity_per_day = 1 WHERE code = ?", service));
        List<Slot> before = bookable.slots(firm, service);
        AppointmentNumber made = book(0);
        LocalDate day = BusinessClock.dayOf(made.start());
        Instant later = made.start().plus(2, ChronoUnit.HOURS);
        assertThat(bookable.slots(firm, service)).isNotEmpty().noneMatch(slot -> BusinessClock.dayOf(slot.start())
                .equals(day));
        assertThat(Outcome.code(() -> bookable.book(firm, service, later))).isEqualTo("booking.slotTaken");
        customer.run(firm.login(), () -> mine.cancel(made.id(), Money.ZERO, null));
        assertThat(bookable.slots(firm, service)).hasSameSizeAs(before);
    }

    @Test
    void on_a_public_holiday_of_his_canton_nobody_is_offered() {
        LocalDate holiday = clock.today()
                .datesUntil(clock.today().plusDays(119))
                .skip(1)
                .filter(day -> holidays.on(day, "GE") != null)
                .findFirst()
                .orElseThrow();
        LocalDate usual = holiday.minusDays(1);
        assertThat(slotsOn(holiday)).isEmpty();
        assertThat(holidays.on(usual, "GE") != null
                        || usual.equals(clock.today())
                        || !slotsOn(usual).isEmpty())
                .isTrue();
    }

    private List<Slot> slotsOn(LocalDate day) {
        return customer.get(firm.login(), () -> booking.slots(new SlotQuestion(service, null, day, day, null)));
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
