package ch.guichet.batch.runs;

import ch.guichet.billing.monthend.MonthEndJob;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;

/** Runs month-end as a Jakarta Batch job. */
@ApplicationScoped
public class BatchMonthEnd implements MonthEndJob {
    private static final String JOB = "month-end";

    @Override
    public long start(long runId) {
        Properties parameters = new Properties();
        parameters.setProperty("runId", String.valueOf(runId));
        return BatchRuntime.getJobOperator().start(JOB, parameters);
    }
}
