package ch.guichet.hotline;

import java.time.Instant;

/**
 * A stretch of time that somebody put right before it was posted.
 *
 * @param agentName whose time it is
 * @param paid whether it is paid work
 * @param beganAt when the stretch began
 */
public record TimeCorrection(
        int caseNumber,
        String agentName,
        boolean paid,
        Instant beganAt,
        long oldSeconds,
        long newSeconds,
        String reason,
        String by,
        Instant at) {}
