package ch.guichet.web.finance.home;

import ch.guichet.billing.monthend.JobActivity;
import ch.guichet.billing.monthend.RunMode;
import ch.guichet.billing.monthend.RunState;
import ch.guichet.billing.monthend.RunStatus;

/**
 * Where a run stands, in the way that decides what to do next. Its sentences are {@code finance.phase.<name>.title} and
 * {@code .text}.
 */
public enum RunPhase {
    /** Drafts are being made. */
    PREPARING,
    /** Asked to stop; the range in hand is finished first. */
    STOPPING,
    /** Its server died; another takes it up by itself. */
    LOST,
    /** Stopped before the drafts were complete. */
    STOPPED,
    /** Ended by an error before the drafts were complete. */
    FAILED,
    /** The drafts of a dry run can be looked at. */
    REHEARSED,
    /** The drafts wait for an approval. */
    READY,
    POSTING,
    /** Approved, and stopped on the way. */
    POSTING_STOPPED,
    /** Approved, and ended by an error on the way. */
    POSTING_FAILED,
    /** Posted, and every sum is found again. */
    POSTED,
    /** Posted, and a sum is not found again: somebody has to look. */
    UNPROVED,
    DISCARDED;

    /** Its colour: good, busy, warn, bad or calm. */
    public String getTone() {
        return switch (this) {
            case PREPARING, STOPPING, POSTING -> "busy";
            case READY, STOPPED, POSTING_STOPPED, LOST -> "warn";
            case FAILED, POSTING_FAILED, UNPROVED -> "bad";
            case POSTED, REHEARSED -> "good";
            case DISCARDED -> "calm";
        };
    }

    static RunPhase of(RunStatus status) {
        if (status.activity() == JobActivity.STOPPING) return STOPPING;
        if (status.activity() == JobActivity.LOST) return LOST;
        boolean failed = status.activity() == JobActivity.FAILED;
        RunState state = status.run().state();
        return switch (state) {
            case DRAFTING -> status.working() ? PREPARING : failed ? FAILED : STOPPED;
            case READY -> status.run().mode() == RunMode.DRY_RUN ? REHEARSED : READY;
            case POSTING -> status.working() ? POSTING : failed ? POSTING_FAILED : POSTING_STOPPED;
            case POSTED -> status.proved() ? POSTED : UNPROVED;
            case DISCARDED -> DISCARDED;
        };
    }
}
