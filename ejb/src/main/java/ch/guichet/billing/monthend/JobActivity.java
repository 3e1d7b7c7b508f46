package ch.guichet.billing.monthend;

/** What the batch job of a run is doing right now. */
public enum JobActivity {
    /** Never started, or its record is gone. */
    NONE,
    RUNNING,
    /** Asked to stop; it finishes the range in hand. */
    STOPPING,
    STOPPED,
    /** Ended by an error; nothing of the range in hand was kept, and it can be taken up again. */
    FAILED,
    COMPLETED
}
