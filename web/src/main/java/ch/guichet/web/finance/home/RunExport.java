package ch.guichet.web.finance.home;

import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.RunDocuments;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.RunHeader;
import ch.guichet.web.format.Spreadsheet;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The documents of a run for a spreadsheet, written while they are read: as small for a hundred thousand as for ten. */
@Named
@RequestScoped
public class RunExport {
    private final MonthEnd monthEnd;
    private final RunDocuments documents;
    private final Speech say;
    private String id;

    protected RunExport() {
        this(null, null, null);
    }

    @Inject
    public RunExport(MonthEnd monthEnd, RunDocuments documents, Speech say) {
        this.monthEnd = monthEnd;
        this.documents = documents;
        this.say = say;
    }

    public void send() throws IOException {
        send(Spreadsheet.CSV);
    }

    /** The same as a spreadsheet with figures that can be reckoned with. */
    public void sheet() throws IOException {
        send(Spreadsheet.XLSX);
    }

    private void send(Spreadsheet kind) throws IOException {
        RunHeader run = monthEnd.status(RowId.of(id)).run();
        String name = kind.named("guichet-" + run.month() + "-" + run.id());
        Faces.sendFile(name, true, out -> kind.write(out, run.month().toString(), sheet -> rows(run.id(), sheet)));
    }

    private void rows(long runId, Spreadsheet.Sheet sheet) throws IOException {
        sheet.row((Object[]) say.of("finance.export.columns").split("\\|"));
        List<DocumentRow> rows = documents.chunk(runId, 0);
        while (!rows.isEmpty()) {
            for (DocumentRow one : rows) sheet.row(cells(one));
            rows = documents.chunk(runId, rows.get(rows.size() - 1).id());
        }
    }

    private Object[] cells(DocumentRow row) {
        return new Object[] {
            row.number(),
            say.status(row.kind()),
            row.customerNumber(),
            row.recipient(),
            row.month(),
            row.issueDate(),
            row.dueDate(),
            row.time().value(),
            row.creditTime().value(),
            row.net(),
            row.vat(),
            row.credit(),
            row.due()
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
