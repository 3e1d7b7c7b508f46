package ch.guichet.booking;

import java.io.Serializable;
import java.time.Instant;

/** A slot that is kept for somebody while he fills in the form. */
public record HeldSlot(long id, Instant start, Instant end, Instant heldUntil) implements Serializable {}
