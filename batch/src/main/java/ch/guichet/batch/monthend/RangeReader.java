package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.RangeClaim;
import ch.guichet.billing.monthend.RangeQueue;
import ch.guichet.billing.monthend.RunWorkers;
import ch.guichet.billing.monthend.Stage;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads ranges of customers instead of customers: each item is a range claimed for this partition, and its commit is
 * the chunk's. It ends when no range is left at the stage, also none that a worker elsewhere may yet give back.
 */
@Named
@Dependent
public class RangeReader extends AbstractItemReader {
    private static final long WAIT_MILLIS = 200;

    /** Stays the same when a chunk is tried again, so the range comes back to whoever claimed it. */
    private final String claimant = RunWorkers.claimant(UUID.randomUUID().toString());

    @Inject
    @BatchProperty
    private long runId;

    @Inject
    @BatchProperty
    private String stage;

    @Inject
    private RangeQueue queue;

    @Inject
    private RunWorkers workers;

    @Inject
    private JobContext job;

    @Override
    public RangeClaim readItem() throws InterruptedException {
        Stage wanted = Stage.valueOf(stage);
        while (job.getBatchStatus() != BatchStatus.STOPPING) {
            Optional<RangeClaim> range = queue.claim(runId, wanted, claimant);
            if (range.isPresent()) return range.get();
            if (workers.halted(runId)) return halt();
            if (!queue.anyLeftAt(runId, wanted)) return null;
            Thread.sleep(WAIT_MILLIS);
        }
        return null;
    }

    /** Asked to stop, perhaps on another server: this job goes no further. */
    private RangeClaim halt() {
        try {
            BatchRuntime.getJobOperator().stop(job.getExecutionId());
        } catch (JobExecutionNotRunningException stopped) {
            // the other partition was faster
            return null;
        }
        return null;
    }
}
