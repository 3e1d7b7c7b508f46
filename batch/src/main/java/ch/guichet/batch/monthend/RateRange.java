package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Drafting;
import ch.guichet.billing.monthend.RangeClaim;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads what a range has to be billed for and rates it. */
@Named
@Dependent
public class RateRange implements ItemProcessor {
    @Inject
    private Drafting drafting;

    @Override
    public Object processItem(Object claim) {
        return drafting.rate(drafting.load((RangeClaim) claim));
    }
}
