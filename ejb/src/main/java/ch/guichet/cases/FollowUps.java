package ch.guichet.cases;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Brings waiting cases back to the desk on their day. */
@ApplicationScoped
public class FollowUps {
    @Inject
    private Database database;

    @Inject
    private CaseEventStore events;

    @Inject
    private BusinessClock clock;

    /** In one transaction; each case comes back once, however many servers look. @return how many did */
    @Transactional
    public int returnDue() {
        List<Long> due = database.list(
                "SELECT id FROM support_case WHERE follow_up_on <= ? AND state = 'WAITING'",
                row -> row.getLong(1),
                clock.today());
        int returned = 0;
        for (long id : due) {
            int mine = database.update("""
                    UPDATE support_case SET state = 'OPEN', version = version + 1
                    WHERE id = ? AND state = 'WAITING' AND follow_up_on <= ?""", id, clock.today());
            if (mine == 1) events.add(id, CaseEventKind.RETURNED, null, null, null);
            returned += mine;
        }
        return returned;
    }
}
