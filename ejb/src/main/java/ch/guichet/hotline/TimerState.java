package ch.guichet.hotline;

/** Where a timer stands. */
public enum TimerState {
    RUNNING,
    PAUSED,
    /** Stopped; its time is written down for good. */
    POSTED
}
