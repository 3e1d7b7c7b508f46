package ch.guichet.cases;

/** Whether a case has free hotline minutes, as decided when it was received (rule 1). */
public enum Entitlement {
    /** A subscription was valid on the day of receipt. */
    SUBSCRIBED,
    /** None was: the case is real, it goes to paid or renew, without a free minute. */
    NONE
}
