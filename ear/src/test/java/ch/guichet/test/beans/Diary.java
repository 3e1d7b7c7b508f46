package ch.guichet.test.beans;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AppointmentMoney;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.MyAppointments;
import ch.guichet.booking.MyBookingMoney;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.TermsYes;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.LotSales;
import ch.guichet.demo.MovableClock;
import ch.guichet.hotline.Timers;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A diary that is played: who books, who works, who pays, all on one day of a month that is far away. */
@ApplicationScoped
public class Diary {
    public static final LocalDate DAY = LocalDate.of(2028, 2, 8);
    public static final Instant BOOKING = Instant.parse("2028-02-01T08:00:00Z");

    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsDesk desk;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsFinance finance;

    @Inject
    private CustomerBooking booking;

    @Inject
    private MyAppointments mine;

    @Inject
    private MyBookingMoney myMoney;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private Bookable bookable;

    @Inject
    private Terms terms;

    @Inject
    private CreditAccounts credit;

    @Inject
    private LotSales sales;

    @Inject
    private WorkTimers workTimers;

    @Inject
    private Timers timers;

    @Inject
    private Interventions interventions;

    @Inject
    private Database database;

    @Inject
    private MovableClock clock;

    private String staff;
    private String service;
    private int booked;

    /** A new service with its specialist, on the day of booking. */
    public void open() {
        staff = office.staff();
        booked = 0;
        service = "m" + UUID.randomUUID().toString().substring(0, 8);
        long someone = System.nanoTime();
        admin.run("admin", () -> {
            bookable.publishTerms();
            Map<String, String> names = Map.of("fr", "Téléphone", "de", "Telefon", "it", "Telefono", "en", "Phone");
            agendas.add(new BookableService(
                    0,
                    service,
                    ServiceKind.PHONE,
                    names,
                    List.of(new Minutes(60)),
                    0,
                    0,
                    30,
                    2,
                    60,
                    null,
                    service,
                    true));
            agendas.open(someone, "Marco Dubois", "GE", List.of("fr"), List.of(service));
            agendas.setHours(someone, Bookable.week("08:00-18:00"), LocalDate.of(2024, 1, 1));
        });
        clock.tell(BOOKING);
    }

    /** The clock is the machine's again. */
    public void close() {
        clock.tell(null);
    }

    public void at(Instant instant) {
        clock.tell(instant);
    }

    public long start(AppointmentNumber made) {
        return specialist.get(staff, () -> workTimers.startBooked(made.id()));
    }

    public void work(AppointmentNumber made, long seconds) {
        clock.tell(made.start().plusSeconds(seconds));
        long work = start(made);
        specialist.run(staff, () -> timers.stop(timers.mine().get(0).id(), null));
        specialist.run(staff, () -> interventions.log(work, new WorkTime(made.start(), seconds, "Clôture")));
        specialist.run(staff, () -> interventions.close(work));
    }

    /** @param pack that it has paid, or null */
    public Firm firm(String pack) {
        clock.tell(null);
        Firm firm = office.firm(null);
        clock.tell(BOOKING);
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204', town = 'Genève',"
                        + " country = 'CH' WHERE id = ?",
                firm.customerId());
        if (pack != null) sell(firm, pack);
        return firm;
    }

    /** A pack that is paid on the day of booking. */
    public long sell(Firm firm, String pack) {
        long lot = desk.get(staff, () -> sales.sell(firm.customerId(), pack, null));
        finance.run(staff, () -> credit.activate(lot, BusinessClock.dayOf(BOOKING)));
        return lot;
    }

    /** From now on bookings are paid only by these packs; by all when there are none. */
    public void payableBy(String... packs) {
        database.update("UPDATE bookable_service SET packs = ? WHERE code = ?", String.join(" ", packs), service);
    }

    /** How many letters of a kind about an appointment are in the outbox. */
    public long letters(String kind, AppointmentNumber made) {
        return database.number(
                "SELECT COUNT(*) FROM outbox WHERE template = ? AND letter_key LIKE ?",
                "booking/" + kind,
                "booking." + kind + "%." + made.id() + ".%");
    }

    /** Each at its own hour. */
    public AppointmentNumber book(Firm firm) {
        Instant start = DAY.atTime(8 + booked++, 0).atZone(BusinessClock.ZURICH).toInstant();
        BookingOrder order =
                new BookingOrder(firm.customerId(), service, null, start, null, null, "Clôture", null, null);
        TermsYes yes = new TermsYes(true, terms.current("fr").version(), null, "fr", "192.0.2.8");
        return customer.get(firm.login(), () -> booking.book(order, yes));
    }

    public void lapse(long lot) {
        database.update("UPDATE credit_lot SET expires_on = ? WHERE id = ?", DAY.minusDays(1), lot);
    }

    public AppointmentState state(Firm firm, AppointmentNumber made) {
        return customer.get(firm.login(), () -> mine.show(made.id(), "fr")).state();
    }

    public AppointmentMoney money(Firm firm, AppointmentNumber made) {
        return customer.get(firm.login(), () -> myMoney.of(made.id()));
    }

    public long heldBy(AppointmentNumber made) {
        return database.number(
                "SELECT SUM(quantity) FROM credit_hold WHERE released_at IS NULL AND holder_id = ?", made.id());
    }

    public List<Long> heldIn(AppointmentNumber made) {
        return database.list(
                "SELECT lot_id FROM credit_hold WHERE released_at IS NULL AND holder_id = ?",
                row -> row.getLong(1),
                made.id());
    }

    public long left(Firm firm) {
        return database.number("SELECT SUM(remaining) FROM credit_lot WHERE customer_id = ?", firm.customerId());
    }

    public List<Long> lots(Firm firm) {
        return database.list(
                "SELECT id FROM credit_lot WHERE customer_id = ? ORDER BY id",
                row -> row.getLong(1),
                firm.customerId());
    }
}
