package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AgendaPlanning;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentView;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.DeskAgenda;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.DeskVisit;
import ch.guichet.booking.Slot;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.DayHours;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Workshop;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk moves what is booked within the rules, and sees what no longer fits and how full a week is. */
@ExtendWith(ArquillianExtension.class)
public class DeskAgendaIT {
    @Inject
    private Office office;

    @Inject
    private Workshop workshop;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDesk desk;

    @Inject
    private CustomerBooking booking;

    @Inject
    private DeskAppointments house;

    @Inject
    private DeskAgenda board;

    @Inject
    private DeskVisit visits;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private AgendaPlanning planning;

    @Inject
    private CatalogAdministration prices;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    private String staff;

    @BeforeEach
    void open() {
        staff = office.staff();
        workshop.open();
    }

    @Test
    void the_desk_moves_only_to_free_time_within_the_hours() {
        AppointmentNumber taken =
                workshop.book(workshop.first(), workshop.slots().get(0).start());
        assertThatThrownBy(() -> desk.run(
                        staff, () -> board.move(taken.id(), taken.start().plusSeconds(3600), workshop.specialist())))
                .hasMessageContaining("booking.notFree");
        AppointmentView same = desk.get(staff, () -> house.show(taken.id(), "fr"));
        assertThat(same.start()).isEqualTo(taken.start());
        assertThat(same.sequence()).isZero();
    }

    @Test
    void an_absence_is_seen_before_it_is_saved_and_its_conflict_stays_on_the_list_until_it_is_settled() {
        AppointmentNumber taken =
                workshop.book(workshop.first(), workshop.slots().get(0).start());
        List<AppointmentView> before = admin.get(
                "admin",
                () -> planning.withDays(workshop.specialist(), workshop.day(), workshop.day(), DayHours.CLOSED, "fr"));
        assertThat(before).extracting(AppointmentView::id).containsExactly(taken.id());
        assertThat(conflicts()).doesNotContain(taken.id());

        admin.run(
                "admin",
                () -> agendas.except(
                        workshop.specialist(), workshop.day(), workshop.day(), DayHours.CLOSED, "Vacances"));
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
    void a_day_with_one_hour_that_is_booked_is_used_in_full_also_when_it_is_over() {
        AppointmentNumber done =
                workshop.book(workshop.first(), workshop.slots().get(0).start());
        database.update("UPDATE appointment SET state = 'DONE' WHERE id = ?", done.id());
        var row = desk.get(staff, () -> board.utilisation(workshop.day(), workshop.day())).stream()
                .filter(each -> each.specialistId() == workshop.specialist())
                .findFirst()
                .orElseThrow();
        assertThat(row.working()).isEqualTo(new Minutes(60));
        assertThat(row.booked()).isEqualTo(new Minutes(60));
        assertThat(row.percent()).isEqualTo(100);
    }

    @Test
    void a_service_without_a_common_language_has_no_slots_and_one_with_its_own_list_its_own_price() {
        List<Slot> free = workshop.slots();
        assertThat(free).isNotEmpty();
        String list = workshop.service().toUpperCase(Locale.ROOT);
        Money net = new Money(new BigDecimal("240.00"));
        admin.run("admin", () -> {
            prices.priceHour(list, new HourlyPrice(net, new Minutes(15), new Minutes(30), clock.today()));
            workshop.speaks(List.of("fr"), list);
        });
        BookingOrder order = new BookingOrder(
                workshop.first().customerId(),
                workshop.service(),
                null,
                free.get(0).start(),
                null,
                null,
                "Clôture",
                null,
                null);
        assertThat(customer.get(workshop.first().login(), () -> booking.preview(order, "fr"))
                        .price()
                        .net())
                .isEqualTo(net);
        admin.run("admin", () -> workshop.speaks(List.of("de"), list));
        assertThat(workshop.slots()).isEmpty();
    }

    @Test
    void the_publishers_cancellation_needs_its_reason_and_costs_nothing() {
        AppointmentNumber made =
                workshop.book(workshop.first(), workshop.slots().get(0).start());
        assertThatThrownBy(() -> desk.run(staff, () -> visits.withdraw(made.id(), " ", List.of())))
                .hasMessageContaining("booking.reason");
        desk.run(staff, () -> visits.withdraw(made.id(), "Panne chez nous", List.of()));
        AppointmentView view = desk.get(staff, () -> house.show(made.id(), "fr"));
        assertThat(view.feeDue().isZero()).isTrue();
        assertThat(view.endReason()).isEqualTo("Panne chez nous");
    }
}
