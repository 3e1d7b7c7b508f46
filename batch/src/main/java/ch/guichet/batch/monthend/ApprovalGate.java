package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Approval;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the job here until finance has approved the drafts. */
@Named
@Dependent
public class ApprovalGate extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Approval approval;

    @Override
    public String process() {
        return approval.given(runId) ? "APPROVED" : "WAITS_FOR_APPROVAL";
    }
}
