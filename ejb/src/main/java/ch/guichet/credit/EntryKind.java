package ch.guichet.credit;

/** What an entry of the credit ledger records (rule 20). */
public enum EntryKind {
    SALE,
    ACTIVATION,
    USE
}
