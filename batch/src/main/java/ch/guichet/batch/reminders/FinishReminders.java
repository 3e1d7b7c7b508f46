package ch.guichet.batch.reminders;

import ch.guichet.reminders.Sending;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Closes a run. */
@Named
@Dependent
public class FinishReminders extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Sending sending;

    @Override
    public String process() {
        sending.finish(runId);
        return "DONE";
    }
}
