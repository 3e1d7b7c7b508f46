package ch.guichet.audit;

/** Where something that is looked back at was written down. */
public enum AuditKind {
    /** A verb of a guarded door: settings, prices, users, tokens, terms, accounts of the books. */
    DONE,
    /** A way into an account: passwords, codes, sessions. */
    ACCOUNT,
    /** Who may act for a company. */
    MANDATE,
    /** A company's subscription or hold. */
    CUSTOMER,
    /** A file was handed out. */
    DOWNLOAD,
    /** Somebody signed in. */
    SIGNED_IN
}
