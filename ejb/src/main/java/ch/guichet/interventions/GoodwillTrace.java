package ch.guichet.interventions;

import java.time.Instant;

/** What was given away, or charged again. @param seconds 0 for what urgency adds @param given false when it was taken back */
public record GoodwillTrace(long seconds, boolean given, String reason, String by, Instant at) {}
