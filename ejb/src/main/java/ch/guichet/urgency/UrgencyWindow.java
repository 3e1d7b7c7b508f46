package ch.guichet.urgency;

import java.time.Instant;

/** How long an offer can be answered: from its sending to just before its end. */
record UrgencyWindow(Instant from, Instant until) {}
