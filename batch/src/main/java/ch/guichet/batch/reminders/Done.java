package ch.guichet.batch.reminders;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Logger;

/** What was read is written already, in the same commit. */
@Named("remindersDone")
@Dependent
public class Done extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger("guichet.reminders");

    @Override
    public void writeItems(List<Object> handfuls) {
        LOG.fine(() -> "Reminders up to " + handfuls);
    }
}
