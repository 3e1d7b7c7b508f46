package ch.guichet.reminders;

import ch.guichet.mail.Enclosure;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.shared.Database;
import ch.guichet.shared.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Mails a reminder with its file. The letter's key is the document and the level, so it goes out once. */
@ApplicationScoped
class ReminderPost {
    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress product;

    @Inject
    private Database database;

    void mail(ReminderLine line, String address, byte[] file) {
        String language = database.list(
                        "SELECT language FROM document WHERE id = ?", row -> row.getString(1), line.documentId())
                .get(0);
        outbox.post(new Letter(
                "reminder." + line.documentId() + "." + line.level(),
                address,
                language,
                "reminders/reminder",
                Map.of(
                        "number", line.number(),
                        "company", line.customer(),
                        "since", Figures.of(line.dueOn()),
                        "due", Figures.of(line.due()),
                        "until", Figures.of(line.payUntil()),
                        "url", product.of("/portal/documents/documents.xhtml")),
                null,
                List.of(new Enclosure(line.number() + "-" + line.level() + ".pdf", "application/pdf", file))));
    }
}
