package ch.guichet.batch.runs;

import ch.guichet.billing.monthend.JobActivity;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;

/** How executions of jobs stand, in the words of the product. */
final class Executions {
    private Executions() {}

    static JobActivity activity(long executionId) {
        try {
            return switch (BatchRuntime.getJobOperator()
                    .getJobExecution(executionId)
                    .getBatchStatus()) {
                case STARTING, STARTED -> JobActivity.RUNNING;
                case STOPPING -> JobActivity.STOPPING;
                case STOPPED -> JobActivity.STOPPED;
                case COMPLETED -> JobActivity.COMPLETED;
                case FAILED, ABANDONED -> JobActivity.FAILED;
            };
        } catch (NoSuchJobExecutionException unknown) {
            return JobActivity.NONE;
        }
    }
}
