package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Drafting;
import ch.guichet.billing.monthend.RangeDrafts;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Stores the drafts of a range. */
@Named
@Dependent
public class DraftWriter extends AbstractItemWriter {
    @Inject
    private Drafting drafting;

    @Override
    public void writeItems(List<Object> ranges) {
        ranges.forEach(range -> drafting.write((RangeDrafts) range));
    }
}
