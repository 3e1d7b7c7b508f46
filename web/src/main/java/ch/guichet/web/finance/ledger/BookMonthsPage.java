package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.BookClosing;
import ch.guichet.accounting.BookMonth;
import ch.guichet.accounting.JournalReport;
import ch.guichet.accounting.JournalVerification;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.omnifaces.util.Faces;

/** The months of the books: which are closed, how to close the next, and what they give to other programs. */
@Named
@ViewScoped
public class BookMonthsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BookClosing closing;
    private final JournalVerification verification;
    private final BusinessClock clock;
    private final Speech say;
    private YearMonth asked;
    private JournalReport report;
    private transient List<BookMonth> months;

    protected BookMonthsPage() {
        this(null, null, null, null);
    }

    @Inject
    public BookMonthsPage(BookClosing closing, JournalVerification verification, BusinessClock clock, Speech say) {
        this.closing = closing;
        this.verification = verification;
        this.clock = clock;
        this.say = say;
    }

    /** Shows what closing means, and does nothing yet. */
    public void ask(YearMonth month) {
        asked = month;
    }

    public void leave() {
        asked = null;
    }

    public void close() {
        closing.close(asked);
        NextPage.tell(say.of("books.months.done", say.month(asked)));
        Faces.redirect("/finance/ledger/months.xhtml");
    }

    public void verify() {
        report = verification.verify();
    }

    public List<BookMonth> getMonths() {
        if (months == null) months = closing.months();
        return months;
    }

    public boolean canClose(BookMonth month) {
        return !month.closed() && month.month().isBefore(clock.month());
    }

    public YearMonth getAsked() {
        return asked;
    }

    public JournalReport getReport() {
        return report;
    }
}
