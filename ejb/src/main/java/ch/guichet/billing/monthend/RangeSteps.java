package ch.guichet.billing.monthend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is done with one range at each stage: read, work out, write, in one transaction. */
@ApplicationScoped
class RangeSteps {
    @Inject
    private Drafting drafting;

    @Inject
    private Settlement settlement;

    @Inject
    private Posting posting;

    @Inject
    private Rendering rendering;

    @Transactional(TxType.REQUIRES_NEW)
    public void draft(RangeClaim claim) {
        drafting.write(drafting.rate(drafting.load(claim)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void settle(RangeClaim claim) {
        settlement.write(settlement.plan(claim));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void post(RangeClaim claim) {
        posting.write(posting.prepare(claim));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void print(RangeClaim claim) {
        rendering.write(rendering.render(claim));
    }

    /** Range after range, until none is left. */
    void each(Supplier<Optional<RangeClaim>> next, Consumer<RangeClaim> step) {
        for (Optional<RangeClaim> range = next.get(); range.isPresent(); range = next.get()) step.accept(range.get());
    }
}
