package ch.guichet.mail.link;

/** What a mailed link lets its holder do. */
public enum LinkPurpose {
    /** Accept or decline one version of an offer; the subject is the case, the holder a contact. */
    OFFER,
    /** Accept or decline one version of a quote; the subject is the quote, the holder a contact. */
    QUOTE,
    /** Accept or refuse the offer of an urgent intervention; the subject is the request, the holder a contact. */
    URGENCY,
    /** Choose a new password; subject and holder are the user. */
    PASSWORD,
    /** Book a slot that became free; the subject is the call to who waits, the holder a contact. */
    SLOT,
    /** Order a pack again; the subject is the offer in a letter about a low credit, the holder a contact. */
    REORDER
}
