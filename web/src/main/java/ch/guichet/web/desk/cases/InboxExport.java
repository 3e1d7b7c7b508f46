package ch.guichet.web.desk.cases;

import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.InboxRow;
import ch.guichet.web.format.Formats;
import ch.guichet.web.format.Spreadsheet;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** All pages of the inbox for a spreadsheet, written while they are read: as small for a million rows as for ten. */
@ApplicationScoped
public class InboxExport {
    private final Inbox inbox;
    private final Speech say;

    protected InboxExport() {
        this(null, null);
    }

    @Inject
    public InboxExport(Inbox inbox, Speech say) {
        this.inbox = inbox;
        this.say = say;
    }

    void write(InboxFilter filter, Spreadsheet kind, OutputStream out) throws IOException {
        kind.write(out, say.of("desk.cases.title"), sheet -> rows(filter, sheet));
    }

    private void rows(InboxFilter filter, Spreadsheet.Sheet sheet) throws IOException {
        sheet.row((Object[]) say.of("inbox.export.columns").split("\\|"));
        List<InboxRow> rows = inbox.chunk(filter, null);
        while (!rows.isEmpty()) {
            for (InboxRow row : rows) sheet.row(cells(row));
            rows = inbox.chunk(filter, rows.get(rows.size() - 1).key());
        }
    }

    private Object[] cells(InboxRow row) {
        return new Object[] {
            row.number(),
            row.customerNumber(),
            row.customerName(),
            row.contactName(),
            row.subject(),
            say.status(row.channel()),
            say.status(row.triage()),
            say.status(row.entitlement()),
            say.status(row.state()),
            row.assigneeName(),
            Formats.instant(row.receivedAt()),
            Formats.instant(row.lastWordAt()),
            Formats.instant(row.answerDueAt()),
            row.followUpOn() == null ? null : Formats.day(row.followUpOn())
        };
    }
}
