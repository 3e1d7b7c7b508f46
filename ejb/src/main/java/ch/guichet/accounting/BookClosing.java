package ch.guichet.accounting;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;

/** The months of the books: closed for good once they are over, and given to other programs. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class BookClosing {
    private MonthSeal seal;
    private BookStore store;
    private BookWriter writer;
    private CurrentUser user;
    private BusinessClock clock;

    public BookClosing() {}

    @Inject
    BookClosing(MonthSeal seal, BookStore store, BookWriter writer, CurrentUser user, BusinessClock clock) {
        this.seal = seal;
        this.store = store;
        this.writer = writer;
        this.user = user;
        this.clock = clock;
    }

    /** The months that have entries or are closed, newest first. */
    public List<BookMonth> months() {
        return store.months();
    }

    /**
     * Closes a month and every open one before it. It cannot be opened again: what comes late goes to the next month.
     *
     * @throws Refusal accounting.monthNotOver, accounting.closedAlready
     */
    public void close(YearMonth month) {
        if (!month.isBefore(clock.month())) throw Refusal.conflict("accounting.monthNotOver", month);
        seal.close(month, user.get().displayName());
    }

    /**
     * A closed month in the columns of a program, written while it is read.
     *
     * @throws Refusal accounting.notClosed; accounting.exportChanged when the bytes would not be those of the closing
     */
    public void export(YearMonth month, ExportForm form, OutputStream out) {
        require(month, form);
        writer.write(month.toString(), form, out);
    }

    /** The fingerprint of a closed month's file, after looking whether it still is what it was. @throws Refusal as above */
    public String require(YearMonth month, ExportForm form) {
        String kept = store.kept(month, form);
        if (kept == null) throw Refusal.conflict("accounting.notClosed", month);
        if (!kept.equals(writer.measure(month.toString(), form).sha256()))
            throw Refusal.conflict("accounting.exportChanged", month);
        return kept;
    }
}
