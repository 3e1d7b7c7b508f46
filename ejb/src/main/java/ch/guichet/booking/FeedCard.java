package ch.guichet.booking;

import java.time.Instant;

/** That somebody's calendar program may read his appointments. @param readAt when it last did, or null */
public record FeedCard(Instant madeAt, Instant readAt) {}
