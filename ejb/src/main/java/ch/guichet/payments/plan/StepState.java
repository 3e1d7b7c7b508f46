package ch.guichet.payments.plan;

/** Where a part of a payment plan stands. */
public enum StepState {
    PAID,
    /** Its day has not come. */
    AHEAD,
    /** Its day is over and the days of grace are not. */
    DUE,
    MISSED
}
