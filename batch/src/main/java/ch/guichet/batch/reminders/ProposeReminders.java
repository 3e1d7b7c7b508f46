package ch.guichet.batch.reminders;

import ch.guichet.reminders.Proposing;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Proposes a handful of reminders at a time; each is a chunk with its own commit, and the run knows how far it is. */
@Named
@Dependent
public class ProposeReminders extends AbstractItemReader {
    @Inject
    @BatchProperty
    private long runId;

    @Inject
    private Proposing proposing;

    private Long reached;

    /** Also after a chunk was rolled back: the run knows what was kept. */
    @Override
    public void open(Serializable checkpoint) {
        reached = null;
    }

    @Override
    public Object readItem() {
        long from = reached == null ? proposing.start(runId) : reached;
        reached = proposing.next(runId, from);
        return reached;
    }
}
