package ch.guichet.billing.archive;

import java.time.Instant;

/**
 * What a fee on a bill rests on.
 *
 * @param at the moment of cancelling, or the start that was missed
 * @param freeUntil until when cancelling was free
 */
public record LineFee(long appointmentId, Instant at, Instant freeUntil) {}
