package ch.guichet.quotes;

/** What can happen to a quote. */
public enum QuoteEventKind {
    WRITTEN,
    APPROVAL_ASKED,
    APPROVED,
    REFUSED,
    SENT,
    SEEN,
    QUESTION,
    ANSWER,
    FORWARDED,
    REMINDED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    /** Hours have come near to what was foreseen. */
    NEAR_LIMIT
}
