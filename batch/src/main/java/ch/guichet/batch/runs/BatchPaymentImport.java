package ch.guichet.batch.runs;

import ch.guichet.billing.monthend.JobActivity;
import ch.guichet.payments.intake.ImportJob;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;

/** Imports a bank file as a Jakarta Batch job. */
@ApplicationScoped
public class BatchPaymentImport implements ImportJob {
    @Override
    public long start(long fileId) {
        Properties parameters = new Properties();
        parameters.setProperty("fileId", String.valueOf(fileId));
        return BatchRuntime.getJobOperator().start("payment-import", parameters);
    }

    @Override
    public JobActivity activity(long executionId) {
        return Executions.activity(executionId);
    }
}
