package ch.guichet.billing.monthend;

import ch.guichet.shared.Database;
import ch.guichet.shared.ServerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Which servers work on a run. Each says again and again that it is alive, by the database's clock; one that dies falls
 * silent, and its work is taken up by another or by itself when it is back.
 */
@ApplicationScoped
public class RunWorkers {
    /** Longer than the slowest step that says nothing in between. */
    private static final String ALIVE_UNTIL = "LOCALTIMESTAMP + INTERVAL '120' SECOND";
    /** Less is done before somebody else could begin. */
    private static final int WORTH_HELPING = 8;

    @Inject
    private Database database;

    /** A name for one of the workers on this server that no other has. */
    public static String claimant(String worker) {
        return ServerName.get() + "/" + worker;
    }

    /** This server works on the run now. */
    @Transactional
    public void pulse(long runId) {
        int known = database.update(
                "UPDATE billing_worker SET alive_until = " + ALIVE_UNTIL + " WHERE run_id = ? AND node = ?",
                runId,
                ServerName.get());
        if (known == 0) {
            database.addUnlessThere(
                    "INSERT INTO billing_worker (run_id, node, alive_until) VALUES (?, ?, " + ALIVE_UNTIL + ")",
                    runId,
                    ServerName.get());
        }
    }

    /** This server's job has ended. @param failed by an error; when nobody else is at work, a person has to look first */
    @Transactional(TxType.REQUIRES_NEW)
    public void leave(long runId, boolean failed) {
        database.update("DELETE FROM billing_worker WHERE run_id = ? AND node = ?", runId, ServerName.get());
        if (failed && alive(runId) == 0) {
            database.update("UPDATE billing_run SET halted = ? WHERE id = ? AND halted IS NULL", Halt.FAILED, runId);
        }
    }

    /** Whether nobody may begin with a further range of the run. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean halted(long runId) {
        return database.number("SELECT COUNT(*) FROM billing_run WHERE id = ? AND halted IS NOT NULL", runId) > 0;
    }

    /** Servers at work on the run. */
    long alive(long runId) {
        return database.number(
                "SELECT COUNT(*) FROM billing_worker WHERE run_id = ? AND alive_until > LOCALTIMESTAMP", runId);
    }

    /** The names of the servers at work on the run. */
    List<String> names(long runId) {
        return database.list(
                "SELECT node FROM billing_worker WHERE run_id = ? AND alive_until > LOCALTIMESTAMP ORDER BY node",
                row -> row.getString(1),
                runId);
    }

    /** Said once when this server starts: whatever it worked on before, it does not any more. */
    @Transactional
    public void forgetEarlierLife() {
        database.update("DELETE FROM billing_worker WHERE node = ?", ServerName.get());
        database.update(
                "UPDATE billing_range SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by LIKE ?",
                ServerName.get() + "/%");
    }

    /** Runs that a job has begun, on which nobody works any more or on which there is enough left for one more server. */
    @Transactional
    public List<Long> thatNeedHelp() {
        return database.list(
                "SELECT r.id FROM billing_run r WHERE r.state IN ('DRAFTING', 'POSTING') AND r.halted IS NULL"
                        + " AND r.job_execution_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM billing_worker w"
                        + " WHERE w.run_id = r.id AND w.node = ? AND w.alive_until > LOCALTIMESTAMP)"
                        + " AND (NOT EXISTS (SELECT 1 FROM billing_worker o WHERE o.run_id = r.id"
                        + " AND o.alive_until > LOCALTIMESTAMP) OR (SELECT COUNT(*) FROM billing_range g"
                        + " WHERE g.run_id = r.id AND g.claimed_by IS NULL AND g.stage <> CASE r.state"
                        + " WHEN 'DRAFTING' THEN 'DRAFTED' ELSE 'RENDERED' END) >= " + WORTH_HELPING
                        + ") ORDER BY r.id",
                row -> row.getLong(1),
                ServerName.get());
    }
}
