package ch.guichet.reminders;

/** The batch job behind a run of reminders, as the batch module implements it. */
public interface ReminderJob {
    /** Starts the job of a run; what is done already is passed over. @return the execution's id */
    long start(long runId);

    /** Whether an execution is at work now. */
    boolean working(long executionId);

    /** Whether it ended by an error. */
    boolean failed(long executionId);
}
