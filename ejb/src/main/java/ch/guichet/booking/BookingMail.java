package ch.guichet.booking;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.mail.Enclosure;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an appointment tells its customer by mail, with the calendar entry that says the same (rule 12). */
@ApplicationScoped
class BookingMail {
    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private PublicAddress address;

    void booked(Appointment appointment, BookableService service) {
        tell(appointment, service, "booked", CalendarEntry.Method.REQUEST);
    }

    void moved(Appointment appointment, BookableService service) {
        tell(appointment, service, "moved", CalendarEntry.Method.REQUEST);
    }

    /** @param byHouse the publisher took it back */
    void cancelled(Appointment appointment, BookableService service, boolean byHouse) {
        tell(appointment, service, byHouse ? "withdrawn" : "cancelled", CalendarEntry.Method.CANCEL);
    }

    private void tell(Appointment a, BookableService service, String template, CalendarEntry.Method method) {
        ContactCard reader = companies.contact(a.contactId());
        if (reader.email() == null || reader.email().isBlank()) return;
        AppointmentView view = a.view(service, a.language(), a.agreed().at());
        Map<String, String> values = new HashMap<>();
        values.put("name", reader.name());
        values.put("service", view.serviceName());
        values.put("subject", view.subject());
        values.put("number", String.valueOf(view.number()));
        values.put("start", Figures.of(view.start()));
        values.put("end", Figures.of(view.end()));
        values.put("specialist", view.specialistName());
        values.put("freeUntil", Figures.of(view.cancelFreeUntil()));
        values.put("fee", view.feeDue().isPositive() ? Figures.of(view.feeDue()) : "");
        values.put("reason", view.endReason() == null ? "" : view.endReason());
        values.put("url", address.of("/portal/booking/appointment.xhtml?id=" + view.id()));
        Enclosure entry = new CalendarEntry(view, method, address.of("")).enclosure(reader.email());
        outbox.post(new Letter(
                "booking." + template + "." + view.id() + "." + view.sequence(),
                reader.email(),
                a.language(),
                "booking/" + template,
                values,
                null,
                List.of(entry)));
    }
}
