package ch.guichet.mail;

/** What has become of a letter. */
public enum LetterState {
    /** It will be sent, perhaps once more. */
    WAITING,
    SENT,
    /** The mail server took it too many times not, or not this address; a person may try again. */
    FAILED,
    /** There was no mail server when it was written. */
    KEPT
}
