package ch.guichet.reminders;

/** Why somebody is not reminded for a while. */
public enum StopKind {
    /** He says that he does not owe it. */
    DISPUTE,
    /** He pays by instalments, as agreed. */
    PAYMENT_PLAN,
    OTHER
}
