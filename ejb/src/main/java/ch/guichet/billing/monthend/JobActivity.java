package ch.guichet.billing.monthend;

/** What is being done about a run right now, on whichever server. */
public enum JobActivity {
    /** Nobody was ever asked to work on it. */
    NONE,
    RUNNING,
    /** Asked to stop; each worker finishes the range in hand. */
    STOPPING,
    STOPPED,
    /** Ended by an error; nothing of the range in hand was kept, and it can be taken up again. */
    FAILED,
    /** Its server died. Another, or the same one when it is back, takes it up by itself. */
    LOST,
    COMPLETED;

    /** @param workers servers that work on the run and are alive */
    static JobActivity of(BillingRun run, long workers) {
        if (workers > 0) return run.halted() == Halt.ASKED ? STOPPING : RUNNING;
        if (run.halted() != null) return run.halted() == Halt.ASKED ? STOPPED : FAILED;
        if (run.state() != RunState.DRAFTING && run.state() != RunState.POSTING) return COMPLETED;
        return run.jobExecutionId() == null ? NONE : LOST;
    }
}
