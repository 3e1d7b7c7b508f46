package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** The steps of a run after its approval, one range after the other. */
@ApplicationScoped
class WholePosting {
    private static final String CLAIMANT = "whole month";

    @Inject
    private RangeQueue queue;

    @Inject
    private RangeSteps steps;

    @Inject
    private Numbering numbering;

    @Inject
    private Proving proving;

    void of(long runId) {
        each(runId, Stage.DRAFTED, steps::settle);
        numbering.number(runId);
        each(runId, Stage.SETTLED, steps::post);
        each(runId, Stage.POSTED, steps::print);
        proving.prove(runId);
    }

    private void each(long runId, Stage stage, Consumer<RangeClaim> step) {
        steps.each(() -> queue.claim(runId, stage, CLAIMANT), step);
    }
}
