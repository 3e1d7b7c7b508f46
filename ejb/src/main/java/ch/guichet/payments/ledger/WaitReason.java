package ch.guichet.payments.ledger;

/** Why a movement is left to a person, or not booked. */
public enum WaitReason {
    /** No reference, or one that no document has. */
    UNKNOWN,
    /** A reversal with the same references came before it. */
    REVERSED,
    DEBIT,
    REVERSAL,
    RETURN,
    CURRENCY,
    CHARGES,
    ZERO,
    PENDING,
    /** The details of its entry do not make the entry's sum. */
    SUM,
    /** The other kind of message may have brought it. */
    TWICE,
    UNREADABLE,
    /** A message of the other kind has the details, or has brought them. */
    POINTER,
    /** The account's source is the other kind of message. */
    SOURCE,
    /** A person undid its assignment. */
    UNDONE
}
