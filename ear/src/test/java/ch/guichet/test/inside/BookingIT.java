package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.BookingOffer;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.HeldSlot;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.NextAppointments;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.TermsYes;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.terms.Terms;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Bookable;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class BookingIT {
    private static final String HOME = "192.0.2.8";

    @Inject
    private Office office;

    @Inject
    private Bookable bookable;

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
    private NextAppointments next;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private Terms terms;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    private Firm firm;
    private String staff;
    private String service;
    private long specialist;

    @BeforeEach
    void open() {
        staff = office.staff();
        firm = office.firm(null);
        service = "s" + UUID.randomUUID().toString().substring(0, 8);
        specialist = System.nanoTime();
        admin.run("admin", () -> {
            bookable.publishTerms();
            agendas.add(service(service, null));
            agendas.open(specialist, "Marco Dubois", "GE", List.of("fr"), List.of(service));
            agendas.setHours(specialist, Bookable.week("08:00-18:00"), LocalDate.of(2024, 1, 1));
        });
    }

    private static BookableService service(String code, Integer capacity) {
        Map<String, String> names = Map.of("fr", "Téléphone", "de", "Telefon", "it", "Telefono", "en", "Phone");
        List<Minutes> durations = List.of(new Minutes(60), new Minutes(90));
        return new BookableService(
                0, code, ServiceKind.PHONE, names, durations, 0, 15, 15, 2, 60, capacity, code, true);
    }

    private List<Slot> slots() {
        LocalDate from = clock.today().plusDays(5);
        return customer.get(
                firm.login(), () -> booking.slots(new SlotQuestion(service, null, from, from.plusDays(20), null)));
    }

    private BookingOrder order(Instant start, String key) {
        return new BookingOrder(firm.customerId(), service, null, start, null, null, "Clôture", null, key);
    }

    private TermsYes yes() {
        return new TermsYes(true, terms.current("fr").version(), null, "fr", HOME);
    }

    private AppointmentNumber book(Instant start) {
        return customer.get(firm.login(), () -> booking.book(order(start, null), yes()));
    }

    private int open(Instant start) {
        return (int) database.number(
                "SELECT COUNT(*) FROM appointment WHERE specialist_id = ? AND starts_at = ? AND state = 'BOOKED'",
                specialist,
                start);
    }

    @Test
    void a_booking_keeps_its_yes_to_exactly_what_was_shown() {
        Instant start = slots().get(0).start();
        BookingOffer offer = customer.get(firm.login(), () -> booking.preview(order(start, null), "fr"));
        TermsYes yes = new TermsYes(true, offer.terms().version(), offer.documentSha256(), "fr", HOME);
        AppointmentNumber made = customer.get(firm.login(), () -> booking.book(order(start, null), yes));

        var view = customer.get(firm.login(), () -> mine.show(made.id(), "fr"));
        var evidence = customer.get(firm.login(), () -> archive.evidence(view.acceptanceId()));
        assertThat(evidence.documentSha256()).isEqualTo(offer.documentSha256());
        assertThat(evidence.rightUsed()).isEqualTo("BOOK");
        assertThat(offer.document())
                .contains("CHF 180.00", "194.58", "90.00", offer.terms().body());
        assertThat(view.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(slots()).extracting(Slot::start).doesNotContain(start, start.plus(Duration.ofMinutes(60)));
    }

    @Test
    void without_the_yes_nothing_is_stored() {
        Instant start = slots().get(0).start();
        TermsYes no = new TermsYes(false, terms.current("fr").version(), null, "fr", HOME);
        assertThatThrownBy(() -> customer.get(firm.login(), () -> booking.book(order(start, null), no)))
                .hasMessageContaining("booking.notAccepted");
        assertThat(open(start)).isZero();
        assertThat(slots().get(0).start()).isEqualTo(start);
    }

    @Test
    void an_outdated_version_of_the_terms_is_refused() {
        Instant start = slots().get(0).start();
        TermsYes old = new TermsYes(true, terms.current("fr").version() - 1, null, "fr", HOME);
        assertThatThrownBy(() -> customer.get(firm.login(), () -> booking.book(order(start, null), old)))
                .hasMessageContaining("terms.outdated");
        assertThat(open(start)).isZero();
    }

    @Test
    void of_four_who_want_one_slot_exactly_one_has_it_and_all_are_answered() {
        Instant start = slots().get(0).start();
        List<Outcome<AppointmentNumber>> answers = atOnce.times(4, () -> book(start));
        assertThat(answers.stream().filter(o -> o.code() == null)).hasSize(1);
        assertThat(answers.stream().map(Outcome::code).filter(code -> code != null))
                .hasSize(3)
                .containsOnly("booking.slotTaken");
        assertThat(open(start)).isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM agenda_cell WHERE specialist_id = ?", specialist))
                .isEqualTo(15);
    }

    @Test
    void a_double_click_books_once() {
        Instant start = slots().get(0).start();
        List<Outcome<AppointmentNumber>> answers =
                atOnce.times(4, () -> customer.get(firm.login(), () -> booking.book(order(start, "form-1"), yes())));
        assertThat(answers).allSatisfy(o -> assertThat(o.code()).isNull());
        assertThat(open(start)).isEqualTo(1);
        assertThat(answers.stream().map(o -> o.answer().id()).distinct()).hasSize(1);
        assertThat(open(start)).isEqualTo(1);
    }

    @Test
    void a_held_slot_is_gone_for_others_and_stays_for_who_holds_it() {
        Instant start = slots().get(0).start();
        HeldSlot held = customer.get(firm.login(), () -> booking.hold(order(start, null), "fr"));
        assertThat(slots()).extracting(Slot::start).doesNotContain(start);
        Firm other = office.firm(null);
        // with the number of a hold that is not theirs
        BookingOrder theirs =
                new BookingOrder(other.customerId(), service, null, start, null, null, null, held.id(), null);
        assertThatThrownBy(() -> customer.get(other.login(), () -> booking.book(theirs, yes())))
                .hasMessageContaining("booking.slotTaken");

        BookingOrder mineNow =
                new BookingOrder(firm.customerId(), service, null, start, null, null, "Clôture", held.id(), null);
        AppointmentNumber made = customer.get(firm.login(), () -> booking.book(mineNow, yes()));
        assertThat(made.start()).isEqualTo(start);
    }

    @Test
    void a_cancelled_time_is_free_again_and_costs_nothing_while_it_is_early() {
        Instant start = slots().get(0).start();
        AppointmentNumber made = book(start);
        customer.run(firm.login(), () -> mine.cancel(made.id(), Money.ZERO, null));
        assertThat(slots().get(0).start()).isEqualTo(start);
        var view = customer.get(firm.login(), () -> mine.show(made.id(), "fr"));
        assertThat(view.state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(view.feeDue().isZero()).isTrue();
        assertThatThrownBy(() -> customer.run(firm.login(), () -> mine.cancel(made.id(), Money.ZERO, null)))
                .hasMessageContaining("booking.over");
    }

    @Test
    void a_move_gives_the_old_time_back_in_the_same_moment() {
        List<Slot> free = slots();
        AppointmentNumber made = book(free.get(0).start());
        Instant overlapping = free.get(1).start();
        customer.run(firm.login(), () -> mine.move(made.id(), overlapping));
        var view = customer.get(firm.login(), () -> mine.show(made.id(), "fr"));
        assertThat(view.start()).isEqualTo(overlapping);
        assertThat(view.sequence()).isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM agenda_cell WHERE holder_id = ?", made.id()))
                .isEqualTo(15);
    }

    @Test
    void another_company_does_not_find_it() {
        AppointmentNumber made = book(slots().get(0).start());
        Firm other = office.firm(null);
        assertThat(customer.get(firm.login(), () -> next.ofCompany(firm.customerId(), "fr")))
                .extracting(AppointmentView::id)
                .containsExactly(made.id());
        assertThatThrownBy(() -> customer.get(other.login(), () -> next.ofCompany(firm.customerId(), "fr")))
                .hasMessageContaining("notFound");
        assertThatThrownBy(() -> customer.get(other.login(), () -> mine.show(made.id(), "fr")))
                .hasMessageContaining("notFound");
        assertThatThrownBy(() -> customer.run(other.login(), () -> mine.cancel(made.id(), Money.ZERO, null)))
                .hasMessageContaining("notFound");
    }

    @Test
    void an_absence_leaves_what_is_booked_and_names_it() {
        AppointmentNumber made = book(slots().get(0).start());
        LocalDate day = BusinessClock.dayOf(made.start());
        List<AppointmentNumber> conflicts =
                admin.get("admin", () -> agendas.except(specialist, day, day, DayHours.CLOSED, "Vacances"));
        assertThat(conflicts).extracting(AppointmentNumber::id).containsExactly(made.id());
        assertThat(open(made.start())).isEqualTo(1);
        assertThat(slots()).noneMatch(slot -> BusinessClock.dayOf(slot.start()).equals(day));
    }

    @Test
    void a_contact_without_the_right_neither_keeps_nor_books_a_slot() {
        Instant start = slots().get(0).start();
        database.update("UPDATE mandate SET may_book = FALSE WHERE contact_id = ?", firm.contactId());
        assertThatThrownBy(() -> customer.get(firm.login(), () -> booking.hold(order(start, null), "fr")))
                .hasMessageContaining("booking.mayNotBook");
        assertThatThrownBy(() -> book(start)).hasMessageContaining("booking.mayNotBook");
        assertThat(open(start)).isZero();
    }
}
