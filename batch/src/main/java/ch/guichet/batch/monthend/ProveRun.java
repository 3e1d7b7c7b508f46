package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Proving;
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

    @Override
    public String process() {
        proving.prove(runId);
        return "PROVED";
    }
}
