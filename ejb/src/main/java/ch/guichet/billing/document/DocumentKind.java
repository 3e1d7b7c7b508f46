package ch.guichet.billing.document;

/** What a printed document is. */
public enum DocumentKind {
    /** Asks for money, and carries the payment part when an amount is due. */
    INVOICE,
    /** Shows what was taken from the Support Credit; nothing is due (rule 21). */
    CONSUMPTION_STATEMENT,
    /** Corrects an earlier document, which it names (rule 23). */
    CREDIT_NOTE,
    /** Promises a price until a day; nothing is due before it is accepted and done (rule 13). */
    QUOTE,
    /** Asks again for what was not paid, with what the delay costs (rule 27). */
    REMINDER
}
