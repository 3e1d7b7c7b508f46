package ch.guichet.credit;

/** What an entry of the credit ledger records (rule 20). */
public enum EntryKind {
    SALE,
    ACTIVATION,
    USE,
    /** What was written before is taken back: a sale, a payment, a use. */
    VOID,
    /** What was left when the last day was over. */
    LAPSE,
    /** A lapse is taken back for work of a day before it. */
    LAPSE_REVERSAL,
    /** Put right by two people, with a reason. */
    ADJUSTMENT,
    /** To or from a lot of another company, by two people, with a reason. */
    TRANSFER,
    /** The bank took the payment back: nothing is debited from here on. */
    FREEZE,
    /** Paid again. */
    THAW
}
