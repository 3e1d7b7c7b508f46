package ch.guichet.batch.payments;

import ch.guichet.payments.intake.PaymentImport;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Closes a bank file that is in. */
@Named
@Dependent
public class CloseFile extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private long fileId;

    @Inject
    private PaymentImport payments;

    @Override
    public String process() {
        payments.finish(fileId);
        return "READ";
    }
}
