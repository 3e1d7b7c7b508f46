package ch.guichet.figures;

/** How long an open item is past its day. */
public enum AgeBand {
    NOT_DUE,
    TO_30_DAYS,
    TO_60_DAYS,
    TO_90_DAYS,
    OLDER
}
