package ch.guichet.billing.monthend;

/** The batch job behind a run, as the batch module implements it. */
public interface MonthEndJob {
    /**
     * Starts the job of a run. It goes through all steps and finds each done or not done by the stages of the ranges,
     * so a start after a stop, a failure or an approval takes up where things stand.
     *
     * @return the execution's id
     */
    long start(long runId);
}
