package ch.guichet.payments.intake;

/** PaidHow far a bank file is. */
public enum FileState {
    /** Being imported, or interrupted on the way. */
    READING,
    /** All of it is in. */
    READ
}
