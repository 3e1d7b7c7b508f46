package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.Posting;
import ch.guichet.billing.monthend.RangeClaim;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes the journal entries of a range. */
@Named
@Dependent
public class PostingPreparer implements ItemProcessor {
    @Inject
    private Posting posting;

    @Override
    public Object processItem(Object claim) {
        return posting.prepare((RangeClaim) claim);
    }
}
