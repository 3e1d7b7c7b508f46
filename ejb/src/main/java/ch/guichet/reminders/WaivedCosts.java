package ch.guichet.reminders;

import ch.guichet.accounting.Journal;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives up what reminders of a document cost: each is posted back, interest, fee and VAT alike. */
@ApplicationScoped
public class WaivedCosts {
    @Inject
    private ReminderStore reminders;

    @Inject
    private Journal journal;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** @return what was given up; zero when nothing was there to give up */
    public Money waive(long documentId, String reason, String by) {
        List<ReminderLine> lines = reminders.notWaived(documentId);
        journal.post(lines.stream()
                .filter(line -> !line.interest().isZero()
                        || !line.fee().isZero()
                        || !line.rounding().isZero())
                .map(line -> ReminderOutlet.back(line, clock.today()))
                .toList());
        database.batch(
                "UPDATE reminder SET waived_at = ?, waived_by = ?, waive_reason = ? WHERE id = ?",
                lines.stream()
                        .map(line -> Database.values(clock.now(), by, reason, line.id()))
                        .toList());
        return lines.stream().map(ReminderLine::costs).reduce(Money.ZERO, Money::plus);
    }
}
