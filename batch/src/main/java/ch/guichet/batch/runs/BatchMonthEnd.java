package ch.guichet.batch.runs;

import ch.guichet.billing.monthend.JobActivity;
import ch.guichet.billing.monthend.MonthEndJob;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;

/** Runs month-end as a Jakarta Batch job. */
@ApplicationScoped
public class BatchMonthEnd implements MonthEndJob {
    private static final String JOB = "month-end";

    @Override
    public long start(long runId) {
        Properties parameters = new Properties();
        parameters.setProperty("runId", String.valueOf(runId));
        return BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    @Override
    public void stop(long executionId) {
        try {
            BatchRuntime.getJobOperator().stop(executionId);
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException ended) {
            // What has ended needs no stopping; the page that asked shows the state as it is.
            return;
        }
    }

    @Override
    public JobActivity activity(long executionId) {
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
