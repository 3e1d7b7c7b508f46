package ch.guichet.mailbox;

/** What became of a mail. */
public enum MailFate {
    /** It opened a case. */
    CASE,
    /** It was added to its case. */
    REPLY,
    /** It said yes to an offer, and the yes counts (rule 7). */
    ACCEPTED,
    /** Nobody could be found for it: a person attaches it. */
    REQUEST,
    /** A machine wrote it: it opens nothing and gets no answer. */
    AUTOMATIC,
    /** It is larger than what is taken in; its sender was told so. */
    TOO_LARGE,
    /** Too many of one sender: it waits in the mailbox. */
    HELD,
    /** It will be taken in at the next round. */
    WAITING,
    /** It could not be read, or not be taken in; a person decides. */
    BROKEN,
    /** A person put it aside. */
    DISCARDED
}
