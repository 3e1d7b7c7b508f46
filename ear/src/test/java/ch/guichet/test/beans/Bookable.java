package ch.guichet.test.beans;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.ServiceKind;
import ch.guichet.booking.Slot;
import ch.guichet.booking.SlotQuestion;
import ch.guichet.booking.TermsYes;
import ch.guichet.catalog.DayHours;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import ch.guichet.terms.Terms;
import ch.guichet.terms.TermsAdministration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A service of a test's own, with the agendas of those who give it, and customers who book it. */
@ApplicationScoped
public class Bookable {
    private static final String HOME = "192.0.2.8";
    private static final Map<String, String> NAMES =
            Map.of("fr", "Séance", "de", "Sitzung", "it", "Sessione", "en", "Session");

    @Inject
    private AsAdmin admin;

    @Inject
    private AtThePortal customer;

    @Inject
    private AgendaAdministration agendas;

    @Inject
    private CustomerBooking booking;

    @Inject
    private TermsAdministration publishing;

    @Inject
    private Terms terms;

    @Inject
    private BusinessClock clock;

    /** Its code, which is the skill it takes too. It lasts an hour and leaves a quarter after it. */
    public String open(ServiceKind kind, long... specialists) {
        String code = "s" + UUID.randomUUID().toString().substring(0, 8);
        admin.run("admin", () -> {
            publishTerms();
            agendas.add(new BookableService(
                    0, code, kind, NAMES, List.of(new Minutes(60)), 0, 15, 15, 2, 120, null, code, true));
            for (long specialist : specialists) {
                agendas.open(specialist, "Marco Dubois", "GE", List.of("fr", "it"), List.of(code));
                agendas.setHours(specialist, week("08:00-12:00 14:00-18:00"), LocalDate.of(2024, 1, 1));
            }
        });
        return code;
    }

    /** Terms to book under, unless there are some; for an administrator. */
    public void publishTerms() {
        try {
            terms.current("fr");
        } catch (Refusal none) {
            publishing.publish(Map.of("fr", "Conditions", "de", "Bedingungen", "it", "Condizioni", "en", "Terms"));
        }
    }

    /** The same hours on every day. */
    public static Map<DayOfWeek, DayHours> week(String hours) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) week.put(day, DayHours.parse(hours));
        return week;
    }

    /** What is free from the fifth day on, so many days, for somebody who speaks the language or any. */
    public List<Slot> slots(Firm firm, String service, int days, String language) {
        LocalDate from = clock.today().plusDays(5);
        return customer.get(
                firm.login(),
                () -> booking.slots(new SlotQuestion(service, null, from, from.plusDays(days - 1L), null, language)));
    }

    public List<Slot> slots(Firm firm, String service) {
        return slots(firm, service, 14, null);
    }

    public BookingOrder order(Firm firm, String service, Instant start) {
        return new BookingOrder(firm.customerId(), service, null, start, null, null, "Clôture", null, null);
    }

    public AppointmentNumber book(Firm firm, String service, Instant start) {
        return book(firm, order(firm, service, start));
    }

    public AppointmentNumber book(Firm firm, BookingOrder order) {
        return customer.get(firm.login(), () -> booking.book(order, yes(true)));
    }

    public TermsYes yes(boolean accepted) {
        return new TermsYes(accepted, terms.current("fr").version(), null, "fr", HOME);
    }
}
