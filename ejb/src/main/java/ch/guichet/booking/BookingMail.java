package ch.guichet.booking;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.mail.Enclosure;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an appointment tells its customer by mail, with the calendar entry that says the same (rule 12). */
@ApplicationScoped
class BookingMail {
    static final int MOST_PROPOSALS = 3;

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

    /** Where the session takes place in the net. */
    void join(Appointment appointment, BookableService service) {
        tell(appointment, service, "join", CalendarEntry.Method.REQUEST);
    }

    /** The publisher took it back and proposes other times, up to three. */
    void withdrawn(Appointment a, BookableService service, List<Instant> proposals) {
        Map<String, String> more = new HashMap<>();
        for (int i = 0; i < MOST_PROPOSALS; i++) {
            boolean there = i < proposals.size();
            more.put("time" + (i + 1), there ? Figures.of(proposals.get(i)) : "");
            more.put("book" + (i + 1), there ? address.of(path(a, service, proposals.get(i))) : "");
        }
        tell(a, service, "othertimes", CalendarEntry.Method.CANCEL, more);
    }

    /** Where a proposed time is booked. */
    static String path(Appointment a, BookableService service, Instant start) {
        return "/portal/booking/book.xhtml?service=" + service.code() + "&minutes="
                + a.length().value() + "&start=" + start + "&instead=" + a.id();
    }

    private void tell(Appointment a, BookableService service, String template, CalendarEntry.Method method) {
        tell(a, service, template, method, Map.of());
    }

    private void tell(
            Appointment a,
            BookableService service,
            String template,
            CalendarEntry.Method method,
            Map<String, String> more) {
        ContactCard reader = companies.contact(a.contactId());
        if (reader.email() == null || reader.email().isBlank()) return;
        AppointmentView view =
                AppointmentView.of(a, service, a.agreed().language(), a.agreed().at());
        Map<String, String> values = values(reader, view);
        values.putAll(more);
        Enclosure entry = new CalendarEntry(view, method, address.of("")).enclosure(reader.email());
        outbox.post(letter(view, reader.email(), a.agreed().language(), template, values, List.of(entry)));
    }

    /** What it leaves to pay has changed. @param at when, which makes the letter one of its kind */
    void credit(Appointment a, BookableService service, Money before, Money now, Instant at) {
        send(a, service, "credit." + at.toEpochMilli(), Map.of("before", Figures.of(before), "now", Figures.of(now)));
    }

    /** The house lets a fee go. @param reason in words for its customer */
    void waived(Appointment a, BookableService service, String reason) {
        send(a, service, "waived", Map.of("waived", Figures.of(a.feeDue()), "why", reason));
    }

    /** Tells once that it comes near; in the language the reader has now. */
    void remind(Appointment a, BookableService service) {
        send(a, service, "reminder." + a.start().getEpochSecond(), Map.of());
    }

    /** Without a calendar entry, in the language the reader has now. */
    private void send(Appointment a, BookableService service, String template, Map<String, String> more) {
        ContactCard reader = companies.contact(a.contactId());
        if (reader.email() == null || reader.email().isBlank()) return;
        AppointmentView view =
                AppointmentView.of(a, service, reader.language(), a.agreed().at());
        Map<String, String> values = values(reader, view);
        values.putAll(more);
        outbox.post(letter(view, reader.email(), reader.language(), template, values, List.of()));
    }

    private Map<String, String> values(ContactCard reader, AppointmentView view) {
        Map<String, String> values = new HashMap<>();
        values.put("name", reader.name());
        values.put("service", view.place() == null ? view.serviceName() : view.serviceName() + ", " + view.place());
        values.put("subject", view.subject());
        values.put("number", String.valueOf(view.number()));
        values.put("start", Figures.of(view.start()));
        values.put("end", Figures.of(view.end()));
        values.put("specialist", view.specialistName());
        values.put("freeUntil", Figures.of(view.cancelFreeUntil()));
        values.put("fee", view.feeDue().isPositive() ? Figures.of(view.feeDue()) : "");
        values.put("reason", view.endReason() == null ? "" : view.endReason());
        values.put("url", address.of("/portal/booking/appointment.xhtml?id=" + view.id()));
        values.put("join", view.joinUrl() == null ? "" : view.joinUrl());
        values.put("nojoin", view.joinUrl() == null ? "-" : "");
        return values;
    }

    private static Letter letter(
            AppointmentView view,
            String to,
            String language,
            String template,
            Map<String, String> values,
            List<Enclosure> enclosures) {
        return new Letter(
                "booking." + template + "." + view.id() + "." + view.sequence(),
                to,
                language,
                "booking/" + template.replaceFirst("\\..*", ""),
                values,
                null,
                enclosures);
    }
}
