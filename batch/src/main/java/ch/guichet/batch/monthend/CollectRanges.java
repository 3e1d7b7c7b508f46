package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Collecting;
import ch.guichet.billing.monthend.RunWorkers;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Cuts the customers of a run into ranges. */
@Named
@Dependent
public class CollectRanges extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Collecting collecting;

    @Inject
    private RunWorkers workers;

    @Override
    public String process() {
        workers.pulse(runId);
        collecting.collect(runId);
        return "COLLECTED";
    }
}
