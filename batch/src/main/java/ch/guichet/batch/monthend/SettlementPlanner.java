package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.RangeClaim;
import ch.guichet.billing.monthend.Settlement;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Compares what the drafts of a range take from its lots with what the lots still hold. */
@Named
@Dependent
public class SettlementPlanner implements ItemProcessor {
    @Inject
    private Settlement settlement;

    @Override
    public Object processItem(Object claim) {
        return settlement.plan((RangeClaim) claim);
    }
}
