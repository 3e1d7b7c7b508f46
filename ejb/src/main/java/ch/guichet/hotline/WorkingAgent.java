package ch.guichet.hotline;

/**
 * Somebody whose clock is open on a piece of work.
 *
 * @param seconds measured so far and not written down yet
 */
public record WorkingAgent(long agentId, String name, boolean running, long seconds) {}
