package ch.guichet.hotline;

import java.time.Instant;

/** A stretch of hotline time on a case; seconds up to now when it runs. */
record Measured(long caseId, Instant beganAt, long seconds, boolean running) {}
