package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Posting;
import ch.guichet.billing.monthend.RangePosting;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Puts a range into the books. */
@Named
@Dependent
public class PostingWriter extends AbstractItemWriter {
    @Inject
    private Posting posting;

    @Override
    public void writeItems(List<Object> ranges) {
        ranges.forEach(range -> posting.write((RangePosting) range));
    }
}
