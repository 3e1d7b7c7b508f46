package ch.guichet.booking;

import jakarta.ejb.ApplicationException;

/** Somebody else was faster; nothing of this attempt is kept, and another specialist may still be free. */
@ApplicationException(rollback = true)
class SlotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
