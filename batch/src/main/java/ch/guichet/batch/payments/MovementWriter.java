package ch.guichet.batch.payments;

import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.intake.PaymentImport;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Books a chunk of movements. */
@Named
@Dependent
public class MovementWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private long fileId;

    @Inject
    private PaymentImport payments;

    @Override
    public void writeItems(List<Object> movements) {
        payments.write(fileId, movements.stream().map(Movement.class::cast).toList());
    }
}
