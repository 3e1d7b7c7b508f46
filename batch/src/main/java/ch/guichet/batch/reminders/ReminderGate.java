package ch.guichet.batch.reminders;

import ch.guichet.reminders.Proposing;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the job here until finance has approved the lines. */
@Named
@Dependent
public class ReminderGate extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Proposing proposing;

    @Override
    public String process() {
        return proposing.approved(runId) ? "APPROVED" : "WAITS_FOR_APPROVAL";
    }
}
