package ch.guichet.payments.plan;

/** What has become of a payment plan. */
public enum PlanState {
    /** It is kept: nothing is reminded. */
    OPEN,
    /** Paid to the end. */
    KEPT,
    /** A part did not come in time: reminders go on. */
    MISSED,
    /** Somebody ended it. */
    ENDED
}
