package ch.guichet.booking;

import jakarta.ejb.ApplicationException;

/** Somebody else was faster; nothing of this attempt is kept, and another specialist may still be free. */
@ApplicationException(rollback = true)
class SlotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean undecided;

    SlotTaken() {
        this(false);
    }

    private SlotTaken(boolean undecided) {
        this.undecided = undecided;
    }

    /** Somebody is booking with this specialist at this moment, perhaps another time of his. */
    static SlotTaken undecided() {
        return new SlotTaken(true);
    }

    /** Whether it is worth to ask again and wait. */
    boolean isUndecided() {
        return undecided;
    }
}
