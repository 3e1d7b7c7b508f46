package ch.guichet.test.beans;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/** Starts a job as the caller and tells what became of it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobStarter {

    public String runAndWait() {
        JobOperator jobs = BatchRuntime.getJobOperator();
        var id = jobs.start("identity", new Properties());
        for (var i = 0; i < 200; i++) {
            var execution = jobs.getJobExecution(id);
            if (execution.getEndTime() != null) {
                return execution.getBatchStatus() + ": "
                        + jobs.getStepExecutions(id).get(0).getExitStatus();
            }
            pause();
        }
        return "not finished";
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
