package ch.guichet.urgency;

/**
 * What became of a yes.
 *
 * @param acceptanceId its proof
 * @param counts whether it came before the work; a late one adds nothing
 */
public record UrgencyYes(long acceptanceId, boolean counts) {}
