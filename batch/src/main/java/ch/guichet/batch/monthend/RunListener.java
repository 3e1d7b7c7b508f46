package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.RunWorkers;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the run that this server works on it, and that it does not any more. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private RunWorkers workers;

    @Inject
    private JobContext job;

    @Override
    public void beforeJob() {
        workers.pulse(runId);
    }

    @Override
    public void afterJob() {
        workers.leave(runId, job.getBatchStatus() == BatchStatus.FAILED);
    }
}
