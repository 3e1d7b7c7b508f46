package ch.guichet.hotline;

import ch.guichet.identity.User;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Duration;
import java.time.Instant;

/** Raw time from one press of the button to the next. */
@Entity
@Table(name = "timer_stretch")
class Stretch {
    private static final long A_DAY = 86_400;

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

    @Column(name = "timer_id", updatable = false)
    private long timerId;

    @Column(name = "began_at", updatable = false)
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private Long seconds;

    protected Stretch() {}

    Stretch(WorkTimer timer, Instant beganAt) {
        timerId = timer.id();
        this.beganAt = beganAt;
    }

    /** Whole seconds; a clock that was set back counts nothing. */
    void end(Instant now) {
        endedAt = now;
        seconds = Math.max(0, Duration.between(beganAt, now).toSeconds());
    }

    /**
     * Says how long it really was.
     *
     * @param right 0 to 86'400 seconds; 0 when there was no such work
     * @throws Refusal timer.running, timer.seconds, and those of {@link Reason}
     */
    Correction correct(long right, String reason, User by, Instant now) {
        if (endedAt == null) throw Refusal.conflict("timer.running");
        if (right < 0 || right > A_DAY) throw Refusal.invalid("timer.seconds", right);
        Correction kept = new Correction(id, seconds, right, Reason.require(reason), by.displayName(), now);
        seconds = right;
        return kept;
    }

    boolean belongsTo(WorkTimer timer) {
        return timerId == timer.id();
    }

    boolean isRunning() {
        return endedAt == null;
    }

    Instant beganAt() {
        return beganAt;
    }

    long seconds() {
        return seconds == null ? 0 : seconds;
    }
}
