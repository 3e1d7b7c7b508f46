package ch.guichet.payments.intake;

import ch.guichet.billing.monthend.JobActivity;

/** The job that imports a bank file, wherever it runs. */
public interface ImportJob {
    /** Starts it, or takes it up where it was interrupted. @return the execution's id */
    long start(long fileId);

    JobActivity activity(long executionId);
}
