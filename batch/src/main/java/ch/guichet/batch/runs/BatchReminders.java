package ch.guichet.batch.runs;

import ch.guichet.reminders.ReminderJob;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;

/** Runs reminders as a Jakarta Batch job. */
@ApplicationScoped
public class BatchReminders implements ReminderJob {
    private static final Set<BatchStatus> WORKING =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);
    private static final Set<BatchStatus> FAILED = EnumSet.of(BatchStatus.FAILED, BatchStatus.ABANDONED);

    @Override
    public long start(long runId) {
        Properties parameters = new Properties();
        parameters.setProperty("runId", String.valueOf(runId));
        return BatchRuntime.getJobOperator().start("reminders", parameters);
    }

    @Override
    public boolean working(long executionId) {
        return is(executionId, WORKING);
    }

    @Override
    public boolean failed(long executionId) {
        return is(executionId, FAILED);
    }

    private static boolean is(long executionId, Set<BatchStatus> wanted) {
        try {
            return wanted.contains(
                    BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus());
        } catch (NoSuchJobExecutionException forgotten) {
            return false;
        }
    }
}
