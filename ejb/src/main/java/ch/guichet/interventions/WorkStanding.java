package ch.guichet.interventions;

/** Where paid work stands, as people ask. */
public enum WorkStanding {
    /** Agreed, and no time on it yet. */
    PLANNED,
    /** Time is logged, or a clock runs. */
    RUNNING,
    /** All is logged; the next month-end bills it. */
    DONE,
    /** The customer contests it; it is not billed before he is answered. */
    DISPUTED;

    static WorkStanding of(InterventionState state, boolean begun) {
        return switch (state) {
            case OPEN -> begun ? RUNNING : PLANNED;
            case DONE -> DONE;
            case DISPUTED -> DISPUTED;
        };
    }
}
