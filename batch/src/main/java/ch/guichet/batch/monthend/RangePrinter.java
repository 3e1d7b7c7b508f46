package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.RangeClaim;
import ch.guichet.billing.monthend.Rendering;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Prints the posted documents of a range. */
@Named
@Dependent
public class RangePrinter implements ItemProcessor {
    @Inject
    private Rendering rendering;

    @Override
    public Object processItem(Object claim) {
        return rendering.render((RangeClaim) claim);
    }
}
