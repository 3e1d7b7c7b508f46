package ch.guichet.billing.monthend;

import java.util.List;

/**
 * A run with how far it has come.
 *
 * @param servers the names of those that work on it now
 * @param proof empty until the run is posted
 */
public record RunStatus(
        RunHeader run,
        JobActivity activity,
        List<String> servers,
        Progress progress,
        RunTotals totals,
        List<ProofLine> proof) {

    /** The job is working on it now. */
    public boolean working() {
        return activity == JobActivity.RUNNING || activity == JobActivity.STOPPING;
    }

    public boolean canApprove() {
        return run.mode() == RunMode.REAL && run.state() == RunState.READY && !working();
    }

    public boolean canDiscard() {
        return (run.state() == RunState.READY || run.state() == RunState.DRAFTING) && !working();
    }

    public boolean canStop() {
        return activity == JobActivity.RUNNING;
    }

    /** It was stopped or failed before its phase was done. */
    public boolean canResume() {
        return (run.state() == RunState.DRAFTING || run.state() == RunState.POSTING) && !working();
    }

    public boolean proved() {
        return !proof.isEmpty() && proof.stream().allMatch(ProofLine::holds);
    }
}
