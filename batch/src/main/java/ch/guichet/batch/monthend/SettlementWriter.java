package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.RangeSettlement;
import ch.guichet.billing.monthend.Settlement;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Debits the lots of a range. */
@Named
@Dependent
public class SettlementWriter extends AbstractItemWriter {
    @Inject
    private Settlement settlement;

    @Override
    public void writeItems(List<Object> ranges) {
        ranges.forEach(range -> settlement.write((RangeSettlement) range));
    }
}
