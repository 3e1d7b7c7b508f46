package ch.guichet.accounting;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** Closes months in the caller's transaction: seals the journal, shuts the gates, and keeps what each export must be. */
@ApplicationScoped
class MonthSeal {
    @Inject
    private JournalChain chain;

    @Inject
    private BookMonths months;

    @Inject
    private BookStore store;

    @Inject
    private BookWriter writer;

    @Inject
    private BusinessClock clock;

    void close(YearMonth month, String by) {
        boolean closed =
                months.closedUntil().filter(last -> !month.isAfter(last)).isPresent();
        if (closed) throw Refusal.conflict("accounting.closedAlready", month);
        while (chain.seal()) continue;
        months.open(List.of(month));
        String head = chain.head("").hash();
        for (String open : store.openUpTo(month)) {
            // whoever closes in this very moment has done the same
            if (!store.close(open, Sha256.ofText(open + "|" + head), by, clock.now()))
                throw Refusal.conflict("accounting.closedAlready", month);
            for (ExportForm form : ExportForm.values()) {
                BookWriter.Written written = writer.measure(open, form);
                store.keep(open, form, written.sha256(), written.bytes());
            }
        }
    }
}
