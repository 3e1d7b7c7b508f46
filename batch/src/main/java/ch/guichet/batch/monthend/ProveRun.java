package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Proving;
import ch.guichet.billing.monthend.RunWorkers;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Proves that a run adds up, and closes it. */
@Named
@Dependent
public class ProveRun extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Proving proving;

    @Inject
    private RunWorkers workers;

    @Override
    public String process() {
        workers.pulse(runId);
        proving.prove(runId);
        return "PROVED";
    }
}
