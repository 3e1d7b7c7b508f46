package ch.guichet.interventions;

import ch.guichet.customers.Companies;
import ch.guichet.customers.ContactCard;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Database;
import ch.guichet.shared.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What work tells its customer by mail: what was done when it is done, and answers. */
@ApplicationScoped
class WorkLetters {
    /** Who asked for it; the rooms it came from keep that each in its own table. */
    private static final String ASKED =
            "SELECT COALESCE((SELECT c.contact_id FROM support_case c WHERE c.id = i.case_id),"
                    + " (SELECT q.contact_id FROM quote q WHERE q.id = i.quote_id),"
                    + " (SELECT a.contact_id FROM appointment a WHERE a.id = i.appointment_id))"
                    + " FROM intervention i WHERE i.id = ?";

    @Inject
    private Outbox outbox;

    @Inject
    private Companies companies;

    @Inject
    private PublicAddress address;

    @Inject
    private InterventionReading reading;

    @Inject
    private Database database;

    /** The summary of what was done, to whoever asked for it; he can contest it before it is billed. */
    void done(Intervention intervention) {
        long asked = database.number(ASKED, intervention.id());
        if (asked == 0) return;
        ContactCard reader = companies.contact(asked);
        if (!hasAddress(reader)) return;
        InterventionView view = reading.view(intervention.id());
        Map<String, String> values = values(reader, view.row());
        values.put("raw", Figures.duration(view.row().rawSeconds()));
        values.put("accounted", Figures.of(view.row().accounted()));
        values.put(
                "given",
                view.row().givenSeconds() == 0
                        ? ""
                        : Figures.duration(view.row().givenSeconds()));
        values.put("net", Figures.of(view.net()));
        values.put("travel", view.travel().isEmpty() ? "" : Figures.of(view.travelSum()));
        values.put("entries", view.entries().stream().map(WorkLetters::line).collect(Collectors.joining("\n")));
        post("done", intervention, String.valueOf(intervention.id()), reader, values);
    }

    private static String line(WorkEntryRow entry) {
        String what = entry.note().isEmpty() ? "" : " · " + entry.note();
        return Figures.of(entry.startedAt()) + " · " + Figures.duration(entry.seconds()) + " · "
                + entry.specialistName() + what;
    }

    void answered(Intervention intervention, long contactId, String answer) {
        ContactCard reader = companies.contact(contactId);
        if (!hasAddress(reader)) return;
        InterventionRow row = reading.view(intervention.id()).row();
        Map<String, String> values = values(reader, row);
        values.put("answer", answer);
        String about = intervention.id() + "."
                + database.number("SELECT MAX(id) FROM work_dispute WHERE intervention_id = ?", intervention.id());
        post("answered", intervention, about, reader, values);
    }

    private Map<String, String> values(ContactCard reader, InterventionRow row) {
        Map<String, String> values = new HashMap<>();
        values.put("name", reader.name());
        values.put("number", String.valueOf(row.number()));
        values.put("title", row.title());
        return values;
    }

    private void post(String template, Intervention about, String key, ContactCard reader, Map<String, String> values) {
        values.put("url", address.of(path(about)));
        outbox.post(new Letter(
                "work." + template + "." + key,
                reader.email(),
                reader.language(),
                "interventions/" + template,
                values,
                null,
                List.of()));
    }

    private static String path(Intervention about) {
        if (about.caseId() != null) return "/portal/cases/case.xhtml?id=" + about.caseId();
        if (about.quoteId() != null) return "/portal/quotes/quote.xhtml?id=" + about.quoteId();
        return "/portal/booking/appointment.xhtml?id=" + about.appointmentId();
    }

    private static boolean hasAddress(ContactCard reader) {
        return reader.email() != null && !reader.email().isBlank();
    }
}
