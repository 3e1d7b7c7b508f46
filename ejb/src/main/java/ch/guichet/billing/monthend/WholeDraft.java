package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The steps of a run up to its approval, one range after the other. */
@ApplicationScoped
class WholeDraft {
    private static final String CLAIMANT = "whole month";

    @Inject
    private Collecting collecting;

    @Inject
    private RangeQueue queue;

    @Inject
    private RangeSteps steps;

    @Inject
    private Approval approval;

    void of(long runId) {
        collecting.collect(runId);
        steps.each(() -> queue.claim(runId, Stage.OPEN, CLAIMANT), steps::draft);
        approval.given(runId);
    }
}
