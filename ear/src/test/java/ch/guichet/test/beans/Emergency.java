package ch.guichet.test.beans;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.TermsYes;
import ch.guichet.catalog.DayHours;
import ch.guichet.demo.MovableClock;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.UrgentWork;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import ch.guichet.terms.Terms;
import ch.guichet.terms.TermsAdministration;
import ch.guichet.urgency.DispatchOrder;
import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.NewUrgency;
import ch.guichet.urgency.UrgencyDesk;
import ch.guichet.urgency.UrgencyView;
import ch.guichet.urgency.UrgencyYes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Both sides of an emergency on a day that is far away, with a specialist of its own who works from eight to six. */
@ApplicationScoped
public class Emergency {
    /** A Tuesday in April, ten o'clock. */
    public static final Instant MORNING = Instant.parse("2028-04-04T08:00:00Z");

    private static final String HOME = "192.0.2.44";

    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AtThePortal portal;

    @Inject
    private AsDesk desk;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private AsAdmin admin;

    @Inject
    private MyUrgency mine;

    @Inject
    private UrgencyDesk urgency;

    @Inject
    private UrgentWork work;

    @Inject
    private Interventions interventions;

    @Inject
    private CustomerBooking booking;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private TermsAdministration publishing;

    @Inject
    private Terms terms;

    @Inject
    private MovableClock clock;

    private String skill;
    private long someone;

    /** A new specialist, and the morning. @return his id */
    public long open() {
        skill = "u" + UUID.randomUUID().toString().substring(0, 8);
        someone = System.nanoTime();
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) week.put(day, DayHours.parse("08:00-18:00"));
        office.staff();
        admin.run("admin", () -> {
            agendas.open(someone, "Nadia Roth", "GE", List.of("fr"), List.of(skill));
            agendas.setHours(someone, week, LocalDate.of(2024, 1, 1));
        });
        clock.tell(MORNING);
        return someone;
    }

    public void at(Instant instant) {
        clock.tell(instant);
    }

    /** The clock is the machine's again. */
    public void close() {
        clock.tell(null);
    }

    /** Something new. @return the request's id */
    public long ask(Firm firm) {
        return customer.get(
                firm.login(),
                () -> mine.ask(
                        new NewUrgency(firm.customerId(), null, "Caisse bloquée", "Plus rien ne s'imprime.", null)));
    }

    public UrgencyView shown(Firm firm, long id) {
        return customer.get(firm.login(), () -> mine.show(id));
    }

    public UrgencyView read(long id) {
        return desk.get(office.staff(), () -> urgency.show(id));
    }

    public UrgencyYes accept(Firm firm, long id) {
        String shown = shown(firm, id).documentSha256();
        return customer.get(firm.login(), () -> mine.accept(id, shown, HOME));
    }

    public void dispatch(long id, long specialistId, List<Long> bump) {
        desk.run(
                office.staff(),
                () -> urgency.dispatch(id, new DispatchOrder(specialistId, bump, "Panne chez un client")));
    }

    /** @return the intervention's id */
    public long begin(long id) {
        return specialist.get(office.staff(), () -> work.open(id));
    }

    public void works(long intervention, Instant start, long seconds) {
        clock.tell(start.plusSeconds(seconds));
        specialist.run(
                office.staff(), () -> interventions.log(intervention, new WorkTime(start, seconds, "Caisse réparée")));
    }

    public void done(long intervention) {
        specialist.run(office.staff(), () -> interventions.close(intervention));
    }

    /** An hour with this specialist that begins then, booked an hour before. */
    public AppointmentNumber booked(Firm firm, Instant start) {
        clock.tell(start.minusSeconds(3_600));
        Map<String, String> names = Map.of("fr", "Cours", "de", "Kurs", "it", "Corso", "en", "Course");
        admin.run("admin", () -> {
            publishOnce();
            agendas.add(new BookableService(
                    0, skill, ServiceKind.PHONE, names, List.of(new Minutes(60)), 0, 0, 30, 0, 60, null, skill, true));
        });
        BookingOrder order =
                new BookingOrder(firm.customerId(), skill, null, start, null, null, "Formation", null, null);
        TermsYes yes = new TermsYes(true, terms.current("fr").version(), null, "fr", HOME);
        AppointmentNumber made = portal.get(firm.login(), () -> booking.book(order, yes));
        clock.tell(start);
        return made;
    }

    private void publishOnce() {
        try {
            terms.current("fr");
        } catch (Refusal none) {
            publishing.publish(Map.of("fr", "Conditions", "de", "Bedingungen", "it", "Condizioni", "en", "Terms"));
        }
    }
}
