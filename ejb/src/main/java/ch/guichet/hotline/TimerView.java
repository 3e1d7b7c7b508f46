package ch.guichet.hotline;

import java.time.Instant;
import java.util.List;

/**
 * An open timer of the caller.
 *
 * @param caseId null for booked work that came of no case
 * @param interventionId the paid work, or null for hotline time
 * @param running the database's word: at most one of an agent's timers runs
 * @param seconds all its stretches together, the running one up to now
 */
public record TimerView(
        long id,
        Long caseId,
        Integer caseNumber,
        String subject,
        Long interventionId,
        Integer interventionNumber,
        boolean running,
        long seconds,
        List<StretchView> stretches) {

    /** @param seconds null while it runs */
    public record StretchView(long id, Instant beganAt, Long seconds) {}

    /** Whether it measures paid work. */
    public boolean paid() {
        return interventionId != null;
    }
}
