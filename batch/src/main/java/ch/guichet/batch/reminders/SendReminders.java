package ch.guichet.batch.reminders;

import ch.guichet.reminders.Sending;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Posts, prints and mails a handful of approved reminders at a time, each handful in its own commit. */
@Named
@Dependent
public class SendReminders extends AbstractItemReader {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Sending sending;

    private long reached;

    /** Also after a chunk was rolled back: what was sent is not asked for again. */
    @Override
    public void open(Serializable checkpoint) {
        reached = 0;
    }

    @Override
    public Object readItem() {
        Long next = sending.next(runId, reached);
        if (next != null) reached = next;
        return next;
    }
}
