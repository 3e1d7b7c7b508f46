package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.BookClosing;
import ch.guichet.accounting.ExportForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** A closed month for another program: the same bytes, however often it is asked for. */
@Named
@RequestScoped
public class BookExportPage {
    private final BookClosing closing;
    private YearMonth month;
    private ExportForm form;

    protected BookExportPage() {
        this(null);
    }

    @Inject
    public BookExportPage(BookClosing closing) {
        this.closing = closing;
    }

    public void send() throws IOException {
        closing.require(month, form);
        String name = "journal-" + month + "-" + form.name().toLowerCase(Locale.ROOT) + "." + form.ending();
        Faces.sendFile(name, true, out -> closing.export(month, form, out));
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public ExportForm getForm() {
        return form;
    }

    public void setForm(ExportForm form) {
        this.form = form;
    }
}
