package ch.guichet.web.finance.payments;

import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.PaymentRow;
import ch.guichet.shared.Page;
import ch.guichet.web.format.Csv;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** A list of movements for a spreadsheet, written while it is read. */
@Named
@RequestScoped
public class PaymentExport {
    private final BankMovements movements;
    private final PaymentsPage list;
    private final Speech say;

    protected PaymentExport() {
        this(null, null, null);
    }

    @Inject
    public PaymentExport(BankMovements movements, PaymentsPage list, Speech say) {
        this.movements = movements;
        this.list = list;
        this.say = say;
    }

    public void send() throws IOException {
        Faces.sendFile("guichet-payments.csv", true, this::write);
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Csv.MARK);
        writer.write(Csv.row((Object[]) say.of("payments.export.columns").split("\\|")));
        Page<PaymentRow> page = movements.find(list.filter(), null);
        while (page != null) {
            for (PaymentRow row : page.items()) writer.write(written(row));
            page = page.next() == null ? null : movements.find(list.filter(), page.next());
        }
        writer.flush();
    }

    private String written(PaymentRow row) {
        return Csv.row(
                row.id(),
                row.bookedOn(),
                row.credit() ? "CRDT" : "DBIT",
                row.amount(),
                row.currency(),
                row.assigned(),
                row.payerName(),
                row.reference(),
                row.remittance(),
                say.status(row.state()),
                row.reason() == null ? null : say.status(row.reason()),
                row.note(),
                row.fileName());
    }
}
