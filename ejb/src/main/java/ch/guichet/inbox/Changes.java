package ch.guichet.inbox;

import java.time.Instant;

/**
 * What has happened in the inbox since somebody looked.
 *
 * @param cases how many have changed, counted to 100
 * @param until what to ask with the next time; null in an empty house
 */
public record Changes(int cases, Instant until) {}
