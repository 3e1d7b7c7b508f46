package ch.guichet.privacy;

import java.time.Instant;

/**
 * What a rule of retention took away in a night.
 *
 * @param rule the code of its setting
 * @param taken rows
 */
public record RetentionRun(Instant at, String rule, int taken) {}
