package ch.guichet.web.finance.home;

import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.RunDocuments;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.RunHeader;
import ch.guichet.web.format.Csv;
import ch.guichet.web.format.Xlsx;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
        RunHeader run = monthEnd.status(RowId.of(id)).run();
        Faces.sendFile("guichet-" + run.month() + "-" + run.id() + ".csv", true, out -> write(run.id(), out));
    }

    /** The same as a spreadsheet with figures that can be reckoned with. */
    public void sheet() throws IOException {
        RunHeader run = monthEnd.status(RowId.of(id)).run();
        Faces.sendFile("guichet-" + run.month() + "-" + run.id() + ".xlsx", true, out -> {
            try (Xlsx sheet = new Xlsx(out, run.month().toString())) {
                sheet.row((Object[]) say.of("finance.export.columns").split("\\|"));
                each(run.id(), row -> sheet.row(cells(row)));
            }
        });
    }

    private void write(long runId, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Csv.MARK);
        writer.write(Csv.row((Object[]) say.of("finance.export.columns").split("\\|")));
        each(runId, row -> writer.write(Csv.row(cells(row))));
        writer.flush();
    }

    private void each(long runId, Written row) throws IOException {
        List<DocumentRow> rows = documents.chunk(runId, 0);
        while (!rows.isEmpty()) {
            for (DocumentRow one : rows) row.write(one);
            rows = documents.chunk(runId, rows.get(rows.size() - 1).id());
        }
    }

    @FunctionalInterface
    private interface Written {
        void write(DocumentRow row) throws IOException;
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
