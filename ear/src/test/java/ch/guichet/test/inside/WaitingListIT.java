package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.CalledSlot;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.DeskProposals;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.HorizonRound;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyWaiting;
import ch.guichet.booking.Slot;
import ch.guichet.booking.WaitingOrder;
import ch.guichet.booking.WaitingRow;
import ch.guichet.catalog.DayHours;
import ch.guichet.demo.MovableClock;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.Workshop;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits is told what becomes free, and the first who books has it. */
@ExtendWith(ArquillianExtension.class)
public class WaitingListIT {
    @Inject
    private Office office;

    @Inject
    private Workshop workshop;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDesk desk;

    @Inject
    private MyAppointments mine;

    @Inject
    private MyWaiting waiting;

    @Inject
    private DeskVisit visits;

    @Inject
    private DeskAgenda board;

    @Inject
    private DeskProposals proposals;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private Database database;

    @Inject
    private HorizonRound horizon;

    @Inject
    private PostOffice post;

    @Inject
    private MovableClock clock;

    private Firm first;
    private Firm second;
    private Firm third;
    private String staff;

    @BeforeEach
    void open() {
        workshop.open();
        staff = office.staff();
        first = workshop.first();
        second = office.firm(null);
        third = office.firm(null);
    }

    @AfterEach
    void close() {
        clock.tell(null);
    }

    private long waits(Firm firm, LocalDate from, LocalDate to) {
        return customer.get(
                firm.login(),
                () -> waiting.ask(new WaitingOrder(firm.customerId(), workshop.service(), null, null, from, to)));
    }

    /** Letters about a freed time, by reader. */
    private long told(Firm firm) {
        return database.number(
                "SELECT COUNT(*) FROM outbox WHERE template = 'booking/freed' AND recipient = ?",
                firm.login() + "@example.ch");
    }

    /** Of the latest letter to this firm's contact; the demo shows its link to the desk. */
    private String token(Firm firm) {
        return desk
                .get(staff, () -> post.letters(new LetterFilter(null, firm.login()), null).items().stream()
                        .map(LetterRow::id)
                        .map(id -> post.show(id).text())
                        .toList())
                .stream()
                .map(Pattern.compile("freed\\.xhtml\\?token=([\\w-]+)")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_freed_time_is_told_to_all_who_wait_for_it_and_to_nobody_else() {
        AppointmentNumber taken = workshop.book(first, workshop.slots().get(0).start());
        waits(second, workshop.day(), workshop.day());
        waits(third, workshop.day().plusDays(1), workshop.day().plusDays(5));
        customer.run(first.login(), () -> mine.cancel(taken.id(), Money.ZERO, null));

        assertThat(told(second)).isEqualTo(1);
        assertThat(told(third)).isZero();
        String theirs = token(second);
        CalledSlot called = customer.get(second.login(), () -> waiting.open(theirs));
        assertThat(called.start()).isEqualTo(taken.start());
        assertThatThrownBy(() -> customer.run(third.login(), () -> waiting.open(theirs)))
                .hasMessageContaining("notFound");
    }

    @Test
    void of_two_who_accept_at_once_one_has_it_and_the_other_still_waits() {
        AppointmentNumber taken = workshop.book(first, workshop.slots().get(0).start());
        waits(second, workshop.day(), workshop.day());
        waits(third, workshop.day(), workshop.day());
        desk.run(staff, () -> visits.withdraw(taken.id(), "Panne chez nous", List.of()));
        assertThat(told(second) + told(third)).isEqualTo(2);

        List<Firm> both = new CopyOnWriteArrayList<>(List.of(second, third));
        List<Outcome<AppointmentNumber>> answers = atOnce.times(2, () -> workshop.book(both.remove(0), taken.start()));
        assertThat(answers.stream().filter(o -> o.code() == null)).hasSize(1);
        assertThat(answers.stream().map(Outcome::code).filter(code -> code != null))
                .containsExactly("booking.slotTaken");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM appointment WHERE specialist_id = ? AND state = 'BOOKED'",
                        workshop.specialist()))
                .isEqualTo(1);
        long winner = database.number(
                "SELECT customer_id FROM appointment WHERE specialist_id = ? AND state = 'BOOKED'",
                workshop.specialist());
        Firm won = winner == second.customerId() ? second : third;
        Firm lost = won == second ? third : second;
        assertThat(wishes(won)).isEmpty();
        assertThat(wishes(lost)).hasSize(1);
        String used = token(won);
        assertThatThrownBy(() -> customer.run(won.login(), () -> waiting.open(used)))
                .hasMessageContaining("link.used");
    }

    private List<WaitingRow> wishes(Firm firm) {
        return customer.get(firm.login(), () -> waiting.all(firm.customerId(), "fr"));
    }

    @Test
    void new_hours_and_a_move_free_time_too() {
        AppointmentNumber taken = workshop.book(first, workshop.slots().get(0).start());
        waits(second, workshop.day(), workshop.day());
        admin.run(
                "admin",
                () -> agendas.except(
                        workshop.specialist(), workshop.day(), workshop.day(), DayHours.parse("09:00-11:00"), ""));
        assertThat(told(second)).isEqualTo(1);
        Instant later = taken.start().plusSeconds(3600);
        waits(third, workshop.day(), workshop.day());
        desk.run(staff, () -> board.move(taken.id(), later, workshop.specialist()));
        assertThat(told(third)).isEqualTo(1);
        assertThat(workshop.slots()).extracting(Slot::start).containsExactly(taken.start());
    }

    @Test
    void who_leaves_the_list_is_not_told_and_strangers_cannot_strike_him_off() {
        AppointmentNumber taken = workshop.book(first, workshop.slots().get(0).start());
        long wish = waits(second, workshop.day(), workshop.day());
        assertThat(waits(second, workshop.day(), workshop.day()))
                .as("the same wish again")
                .isEqualTo(wish);
        assertThatThrownBy(() -> customer.run(third.login(), () -> waiting.leave(wish)))
                .hasMessageContaining("notFound");
        assertThat(desk.get(staff, () -> proposals.waiting("fr")))
                .extracting(WaitingRow::id)
                .contains(wish);
        customer.run(second.login(), () -> waiting.leave(wish));
        customer.run(first.login(), () -> mine.cancel(taken.id(), Money.ZERO, null));
        assertThat(told(second)).isZero();
        assertThatThrownBy(() -> waits(second, workshop.day(), workshop.day().minusDays(1)))
                .hasMessageContaining("booking.waitingDates");
        assertThatThrownBy(() ->
                        waits(second, clock.today().minusDays(9), clock.today().minusDays(2)))
                .hasMessageContaining("booking.waitingDates");
    }

    /** As the days go by, days come within reach that nobody could book when he asked. */
    @Test
    void a_day_that_comes_within_the_horizon_is_told_once_and_not_before() {
        admin.run("admin", () -> workshop.reaches(5));
        waits(second, workshop.day(), workshop.day());
        horizon.round();
        assertThat(told(second)).isZero();
        clock.tell(workshop.day()
                .minusDays(5)
                .atTime(9, 0)
                .atZone(BusinessClock.ZURICH)
                .toInstant());
        horizon.round();
        horizon.round();
        assertThat(told(second)).isEqualTo(1);
    }

    @Test
    void a_service_that_reaches_further_tells_who_waits_for_the_days_and_once() {
        admin.run("admin", () -> workshop.reaches(5));
        waits(second, workshop.day(), workshop.day());
        admin.run("admin", () -> workshop.reaches(60));
        assertThat(told(second)).isEqualTo(1);
        horizon.round();
        assertThat(told(second)).isEqualTo(1);
    }
}
