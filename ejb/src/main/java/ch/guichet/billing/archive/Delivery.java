package ch.guichet.billing.archive;

/** How a customer gets his documents. */
public enum Delivery {
    /** By mail with the PDF, to his billing address or to a contact who sees invoices. */
    MAIL,
    /** Printed and sent by the house. */
    PAPER
}
