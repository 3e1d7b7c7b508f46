package ch.guichet.mail.link;

/** What a mailed link lets its holder do. */
public enum LinkPurpose {
    /** Accept or decline one version of an offer; the subject is the case, the holder a contact. */
    OFFER,
    /** Choose a new password; subject and holder are the user. */
    PASSWORD
}
