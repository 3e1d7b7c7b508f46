package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CalledSlot;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.DeskProposals;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyWaiting;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.TermsYes;
import ch.guichet.booking.WaitingOrder;
import ch.guichet.booking.WaitingRow;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.DayHours;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.terms.Terms;
import ch.guichet.terms.TermsAdministration;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits is told what becomes free, the first who books has it; the desk moves and sees what no longer fits. */
@ExtendWith(ArquillianExtension.class)
public class WaitingListIT {
    @Inject
    private Office office;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDesk desk;

    @Inject
    private CustomerBooking booking;

    @Inject
    private MyAppointments mine;

    @Inject
    private MyWaiting waiting;

    @Inject
    private DeskAppointments house;

    @Inject
    private DeskVisit visits;

    @Inject
    private DeskAgenda board;

    @Inject
    private DeskProposals proposals;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private AgendaPlanning planning;

    @Inject
    private TermsAdministration publishing;

    @Inject
    private CatalogAdministration prices;

    @Inject
    private Terms terms;

    @Inject
    private Database database;

    @Inject
    private PostOffice post;

    @Inject
    private BusinessClock clock;

    private Firm first;
    private Firm second;
    private Firm third;
    private String staff;
    private String service;
    private long specialist;
    private LocalDate day;

    /** One specialist with one hour on one Wednesday: whoever has it has all there is. */
    @BeforeEach
    void open() {
        staff = office.staff();
        first = office.firm(null);
        second = office.firm(null);
        third = office.firm(null);
        service = "w" + UUID.randomUUID().toString().substring(0, 8);
        specialist = System.nanoTime();
        day = clock.today().plusDays(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        admin.run("admin", () -> {
            publishOnce();
            Map<String, String> names = Map.of("fr", "Atelier", "de", "Atelier", "it", "Atelier", "en", "Workshop");
            agendas.add(new BookableService(
                    0,
                    service,
                    ServiceKind.REMOTE,
                    names,
                    List.of(new Minutes(60)),
                    0,
                    0,
                    15,
                    2,
                    60,
                    null,
                    service,
                    true));
            agendas.open(specialist, "Elena Rossi", "GE", List.of("fr"), List.of(service));
            agendas.setHours(specialist, week(""), LocalDate.of(2024, 1, 1));
            agendas.except(specialist, day, day, DayHours.parse("09:00-10:00"), "");
        });
    }

    private void publishOnce() {
        try {
            terms.current("fr");
        } catch (Refusal none) {
            publishing.publish(Map.of("fr", "Conditions", "de", "Bedingungen", "it", "Condizioni", "en", "Terms"));
        }
    }

    private static Map<DayOfWeek, DayHours> week(String hours) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) week.put(each, DayHours.parse(hours));
        return week;
    }

    private List<Slot> slots() {
        return customer.get(
                first.login(), () -> booking.slots(new SlotQuestion(service, null, day, day.plusDays(7), null)));
    }

    private AppointmentNumber book(Firm firm, Instant start) {
        BookingOrder order =
                new BookingOrder(firm.customerId(), service, null, start, null, null, "Clôture", null, null);
        TermsYes yes = new TermsYes(true, terms.current("fr").version(), null, "fr", "192.0.2.9");
        return customer.get(firm.login(), () -> booking.book(order, yes));
    }

    private long waits(Firm firm, LocalDate from, LocalDate to) {
        return customer.get(
                firm.login(), () -> waiting.ask(new WaitingOrder(firm.customerId(), service, null, null, from, to)));
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
        AppointmentNumber taken = book(first, slots().get(0).start());
        waits(second, day, day);
        waits(third, day.plusDays(1), day.plusDays(5));
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
        AppointmentNumber taken = book(first, slots().get(0).start());
        waits(second, day, day);
        waits(third, day, day);
        desk.run(staff, () -> visits.withdraw(taken.id(), "Panne chez nous", List.of()));
        assertThat(told(second) + told(third)).isEqualTo(2);

        List<Firm> both = new CopyOnWriteArrayList<>(List.of(second, third));
        List<Outcome<AppointmentNumber>> answers = atOnce.times(2, () -> book(both.remove(0), taken.start()));
        assertThat(answers.stream().filter(o -> o.code() == null)).hasSize(1);
        assertThat(answers.stream().map(Outcome::code).filter(code -> code != null))
                .containsExactly("booking.slotTaken");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM appointment WHERE specialist_id = ? AND state = 'BOOKED'", specialist))
                .isEqualTo(1);
        long winner = database.number(
                "SELECT customer_id FROM appointment WHERE specialist_id = ? AND state = 'BOOKED'", specialist);
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
        AppointmentNumber taken = book(first, slots().get(0).start());
        waits(second, day, day);
        admin.run("admin", () -> agendas.except(specialist, day, day, DayHours.parse("09:00-11:00"), ""));
        assertThat(told(second)).isEqualTo(1);
        Instant later = taken.start().plusSeconds(3600);
        waits(third, day, day);
        desk.run(staff, () -> board.move(taken.id(), later, specialist));
        assertThat(told(third)).isEqualTo(1);
        assertThat(slots()).extracting(Slot::start).containsExactly(taken.start());
    }

    @Test
    void who_leaves_the_list_is_not_told_and_strangers_cannot_strike_him_off() {
        AppointmentNumber taken = book(first, slots().get(0).start());
        long wish = waits(second, day, day);
        assertThat(waits(second, day, day)).as("the same wish again").isEqualTo(wish);
        assertThatThrownBy(() -> customer.run(third.login(), () -> waiting.leave(wish)))
                .hasMessageContaining("notFound");
        assertThat(desk.get(staff, () -> proposals.waiting("fr")))
                .extracting(WaitingRow::id)
                .contains(wish);
        customer.run(second.login(), () -> waiting.leave(wish));
        customer.run(first.login(), () -> mine.cancel(taken.id(), Money.ZERO, null));
        assertThat(told(second)).isZero();
        assertThatThrownBy(() -> waits(second, day, day.minusDays(1))).hasMessageContaining("booking.waitingDates");
        assertThatThrownBy(() ->
                        waits(second, clock.today().minusDays(9), clock.today().minusDays(2)))
                .hasMessageContaining("booking.waitingDates");
    }

    @Test
    void the_desk_moves_only_to_free_time_within_the_hours() {
        AppointmentNumber taken = book(first, slots().get(0).start());
        assertThatThrownBy(() -> desk.run(
                        staff, () -> board.move(taken.id(), taken.start().plusSeconds(3600), specialist)))
                .hasMessageContaining("booking.notFree");
        AppointmentView same = desk.get(staff, () -> house.show(taken.id(), "fr"));
        assertThat(same.start()).isEqualTo(taken.start());
        assertThat(same.sequence()).isZero();
    }

    @Test
    void an_absence_is_seen_before_it_is_saved_and_its_conflict_stays_on_the_list_until_it_is_settled() {
        AppointmentNumber taken = book(first, slots().get(0).start());
        List<AppointmentView> before =
                admin.get("admin", () -> planning.withDays(specialist, day, day, DayHours.CLOSED, "fr"));
        assertThat(before).extracting(AppointmentView::id).containsExactly(taken.id());
        assertThat(conflicts()).doesNotContain(taken.id());

        admin.run("admin", () -> agendas.except(specialist, day, day, DayHours.CLOSED, "Vacances"));
        assertThat(conflicts()).contains(taken.id());
        assertThat(desk.get(staff, () -> house.show(taken.id(), "fr")).state().name())
                .isEqualTo("BOOKED");
        desk.run(staff, () -> board.letStand(taken.id()));
        assertThat(conflicts()).doesNotContain(taken.id());
    }

    private List<Long> conflicts() {
        return desk.get(staff, () -> board.conflicts("fr")).stream()
                .map(AppointmentView::id)
                .toList();
    }

    @Test
    void a_week_with_one_hour_that_is_booked_is_used_in_full() {
        book(first, slots().get(0).start());
        var row = desk.get(staff, () -> board.utilisation(day, day)).stream()
                .filter(each -> each.specialistId() == specialist)
                .findFirst()
                .orElseThrow();
        assertThat(row.working()).isEqualTo(new Minutes(60));
        assertThat(row.booked()).isEqualTo(new Minutes(60));
        assertThat(row.percent()).isEqualTo(100);
    }

    @Test
    void a_service_without_a_common_language_has_no_slots_and_one_with_its_own_list_its_own_price() {
        List<Slot> free = slots();
        assertThat(free).isNotEmpty();
        String list = service.toUpperCase(Locale.ROOT);
        Money net = new Money(new BigDecimal("240.00"));
        admin.run("admin", () -> {
            prices.priceHour(list, new HourlyPrice(net, new Minutes(15), new Minutes(30), clock.today()));
            change(List.of("fr"), list);
        });
        BookingOrder order = new BookingOrder(
                first.customerId(), service, null, free.get(0).start(), null, null, "Clôture", null, null);
        assertThat(customer.get(first.login(), () -> booking.preview(order, "fr"))
                        .price()
                        .net())
                .isEqualTo(net);
        admin.run("admin", () -> change(List.of("de"), list));
        assertThat(slots()).isEmpty();
    }

    private void change(List<String> languages, String list) {
        BookableService s = agendas.services().stream()
                .filter(each -> each.code().equals(service))
                .findFirst()
                .orElseThrow();
        agendas.change(new BookableService(
                s.id(),
                s.code(),
                s.kind(),
                s.names(),
                s.durations(),
                0,
                0,
                15,
                2,
                60,
                null,
                service,
                true,
                languages,
                List.of(),
                list));
    }
}
