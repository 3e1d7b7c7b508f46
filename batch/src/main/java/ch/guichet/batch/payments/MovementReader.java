package ch.guichet.batch.payments;

import ch.guichet.payments.camt.CamtReader;
import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.intake.PaymentImport;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Reads the movements of a bank file that are not in yet, however often the job was interrupted. */
@Named
@Dependent
public class MovementReader extends AbstractItemReader {
    @Inject
    @BatchProperty
    private long fileId;

    @Inject
    private PaymentImport payments;

    private CamtReader movements;

    @Override
    public void open(Serializable checkpoint) {
        movements = payments.open(fileId);
    }

    @Override
    public Movement readItem() {
        return movements.next();
    }

    @Override
    public void close() {
        if (movements != null) movements.close();
    }
}
