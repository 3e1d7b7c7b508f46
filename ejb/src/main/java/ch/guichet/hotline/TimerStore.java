package ch.guichet.hotline;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Timers and their stretches. The row of an agent's account orders all that he does to his timers. */
@ApplicationScoped
class TimerStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    void lockAgent(long agentId) {
        database.number("SELECT id FROM app_user WHERE id = ? FOR UPDATE", agentId);
    }

    void add(Object fresh) {
        em.persist(fresh);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    WorkTimer lock(long id) {
        WorkTimer timer = em.find(WorkTimer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (timer == null) throw Refusal.notFound();
        return timer;
    }

    Optional<WorkTimer> running(long agentId) {
        return first("select t from WorkTimer t where t.runningAgentId = :value", agentId);
    }

    Optional<WorkTimer> open(String key) {
        return first("select t from WorkTimer t where t.openKey = :value", key);
    }

    private Optional<WorkTimer> first(String query, Object value) {
        return em
                .createQuery(query, WorkTimer.class)
                .setParameter("value", value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Stretch> stretches(WorkTimer timer) {
        return em.createQuery(
                        "select s from Stretch s where s.timerId = :timer order by s.beganAt, s.id", Stretch.class)
                .setParameter("timer", timer.id())
                .getResultList();
    }

    Stretch stretch(WorkTimer timer, long id) {
        Stretch stretch = em.find(Stretch.class, id);
        if (stretch == null || !stretch.belongsTo(timer)) throw Refusal.notFound();
        return stretch;
    }

    /** An agent's open timers, the running one first; two statements. */
    List<TimerView> openOf(long agentId, Instant now) {
        List<TimerView> timers = database.list(
                """
                SELECT t.id, c.id AS case_id, c.number, COALESCE(c.subject, i.title) AS subject, t.intervention_id,
                i.number AS intervention_number, t.state
                FROM work_timer t LEFT JOIN intervention i ON i.id = t.intervention_id
                LEFT JOIN support_case o ON o.id = t.case_id
                LEFT JOIN support_case c ON c.id = COALESCE(o.merged_into_id, o.id)
                WHERE t.agent_id = ? AND t.open_key IS NOT NULL ORDER BY t.running_agent_id DESC, t.id DESC""",
                row -> new TimerView(
                        row.getLong("id"),
                        Database.nullableLong(row, "case_id"),
                        row.getObject("number", Integer.class),
                        row.getString("subject"),
                        Database.nullableLong(row, "intervention_id"),
                        row.getObject("intervention_number", Integer.class),
                        "RUNNING".equals(row.getString("state")),
                        0,
                        List.of()),
                agentId);
        record Of(long timer, TimerView.StretchView stretch) {}
        List<Of> all = timers.isEmpty()
                ? List.of()
                : database.list(
                        """
                        SELECT s.timer_id, s.id, s.began_at, s.seconds FROM timer_stretch s
                        JOIN work_timer t ON t.id = s.timer_id
                        WHERE t.agent_id = ? AND t.open_key IS NOT NULL ORDER BY s.began_at, s.id""",
                        row -> new Of(
                                row.getLong("timer_id"),
                                new TimerView.StretchView(
                                        row.getLong("id"),
                                        Database.instant(row, "began_at"),
                                        Database.nullableLong(row, "seconds"))),
                        agentId);
        List<TimerView> full = new ArrayList<>();
        for (TimerView t : timers) {
            List<TimerView.StretchView> own = all.stream()
                    .filter(of -> of.timer() == t.id())
                    .map(Of::stretch)
                    .toList();
            long seconds = own.stream()
                    .mapToLong(s -> s.seconds() != null ? s.seconds() : elapsed(s.beganAt(), now))
                    .sum();
            full.add(new TimerView(
                    t.id(),
                    t.caseId(),
                    t.caseNumber(),
                    t.subject(),
                    t.interventionId(),
                    t.interventionNumber(),
                    t.running(),
                    seconds,
                    own));
        }
        return full;
    }

    /** Everybody's open timers on a piece of paid work. */
    List<WorkingAgent> openOn(long interventionId) {
        return em
                .createQuery(
                        "select t from WorkTimer t where t.interventionId = :work and t.openKey is not null order by t.id",
                        WorkTimer.class)
                .setParameter("work", interventionId)
                .getResultList()
                .stream()
                .map(timer -> timer.working(stretches(timer).stream()
                        .mapToLong(s -> s.isRunning() ? elapsed(s.beganAt(), clock.now()) : s.seconds())
                        .sum()))
                .toList();
    }

    /** Whose timers there are on a piece of paid work, in the order in which they are locked. */
    List<Long> agentsOn(long interventionId) {
        return database.list(
                "SELECT DISTINCT agent_id FROM work_timer WHERE intervention_id = ? ORDER BY agent_id",
                row -> row.getLong(1),
                interventionId);
    }

    /** Takes the timers of a piece of paid work away, with their stretches and what was put right on them. */
    void discard(long interventionId) {
        String timers = "(SELECT id FROM work_timer WHERE intervention_id = ?)";
        String stretches = "(SELECT id FROM timer_stretch WHERE timer_id IN " + timers + ")";
        database.update("DELETE FROM timer_correction WHERE stretch_id IN " + stretches, interventionId);
        database.update("DELETE FROM timer_stretch WHERE timer_id IN " + timers, interventionId);
        database.update("DELETE FROM work_timer WHERE intervention_id = ?", interventionId);
    }

    static long elapsed(Instant from, Instant now) {
        return Math.max(0, Duration.between(from, now).toSeconds());
    }
}
