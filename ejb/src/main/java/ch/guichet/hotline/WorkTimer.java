package ch.guichet.hotline;

import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The clock of one agent on one piece of work. Its two keys let the database refuse a second running timer of an agent
 * and a second open one for the same work, whichever server is asked.
 */
@Entity
@Table(name = "work_timer")
class WorkTimer {
    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    @Column(name = "agent_id", updatable = false)
    private long agentId;

    @Column(name = "agent_name", updatable = false)
    private String agentName;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Column(name = "intervention_id", updatable = false)
    private Long interventionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TimerState state = TimerState.PAUSED;

    @Column(name = "open_key")
    private String openKey;

    @Column(name = "running_agent_id")
    private Long runningAgentId;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Version
    private int version;

    protected WorkTimer() {}

    /**
     * @param caseId null for paid work that came of no case
     * @param interventionId the paid work, or null for hotline time of the case
     */
    WorkTimer(AgentClock.Agent agent, Long caseId, Long interventionId, Instant now) {
        agentId = agent.id();
        agentName = agent.name();
        this.caseId = caseId;
        this.interventionId = interventionId;
        openKey = key(agent.id(), caseId, interventionId);
        openedAt = now;
    }

    static String key(long agentId, Long caseId, Long interventionId) {
        return agentId + (interventionId == null ? "/case/" + caseId : "/work/" + interventionId);
    }

    /** @throws Refusal notFound for another agent's, timer.posted */
    void requireOpenOf(AgentClock.Agent agent) {
        if (agentId != agent.id()) throw Refusal.notFound();
        if (state == TimerState.POSTED) throw Refusal.conflict("timer.posted");
    }

    void run() {
        state = TimerState.RUNNING;
        runningAgentId = agentId;
    }

    void pause() {
        state = TimerState.PAUSED;
        runningAgentId = null;
    }

    void post(Instant now) {
        state = TimerState.POSTED;
        runningAgentId = null;
        openKey = null;
        postedAt = now;
    }

    /** @param seconds of its stretches */
    WorkingAgent working(long seconds) {
        return new WorkingAgent(agentId, agentName, isRunning(), seconds);
    }

    boolean isRunning() {
        return state == TimerState.RUNNING;
    }

    long id() {
        return id;
    }

    Long interventionId() {
        return interventionId;
    }
}
