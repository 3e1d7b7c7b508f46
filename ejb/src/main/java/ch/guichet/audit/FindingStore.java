package ch.guichet.audit;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** What the verifiers found, kept; and whose night it is. */
@ApplicationScoped
class FindingStore {
    private static final int LONGEST = 300;
    private static final int FIRST_HOUR = 1;
    private static final int LAST_HOUR = 5;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void keep(List<Finding> findings) {
        long run = ids.take(1);
        for (Finding each : findings) {
            String detail = each.detail();
            database.update(
                    "INSERT INTO verification_finding (run_id, what, sound, checked, detail, at_time) VALUES (?, ?, ?,"
                            + " ?, ?, ?)",
                    run,
                    each.what(),
                    each.sound(),
                    each.checked(),
                    detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail,
                    each.at());
        }
    }

    /** What was found last, by what it is; empty before the first time. */
    List<Finding> latest() {
        return database.list(
                """
                SELECT what, sound, checked, detail, at_time FROM verification_finding
                WHERE run_id = (SELECT MAX(run_id) FROM verification_finding) ORDER BY what""",
                row -> new Finding(
                        row.getString("what"),
                        row.getBoolean("sound"),
                        row.getLong("checked"),
                        row.getString("detail"),
                        Database.instant(row, "at_time")));
    }

    long posted() {
        return database.number("SELECT COUNT(*) FROM document WHERE state = 'POSTED'");
    }

    /** Posted documents that the database itself would let somebody change. */
    long unsealed() {
        return database.number("SELECT COUNT(*) FROM document d WHERE d.state = 'POSTED' AND NOT EXISTS (SELECT 1 FROM"
                + " document_seal s WHERE s.document_id = d.id)");
    }

    /** Whether it is night, and nobody else keeps tonight's watch. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim() {
        ZonedDateTime now = clock.now().atZone(BusinessClock.ZURICH);
        if (now.getHour() < FIRST_HOUR || now.getHour() >= LAST_HOUR) return false;
        Instant next = BusinessClock.startOf(now.toLocalDate().plusDays(1));
        return database.update(
                        "UPDATE night_watch SET next_at = ? WHERE name = 'night' AND next_at <= ?", next, clock.now())
                == 1;
    }
}
