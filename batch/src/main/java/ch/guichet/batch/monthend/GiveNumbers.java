package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Numbering;
import ch.guichet.billing.monthend.RunWorkers;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Numbers the documents of a run. */
@Named
@Dependent
public class GiveNumbers extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Numbering numbering;

    @Inject
    private RunWorkers workers;

    @Override
    public String process() {
        workers.pulse(runId);
        numbering.number(runId);
        return "NUMBERED";
    }
}
