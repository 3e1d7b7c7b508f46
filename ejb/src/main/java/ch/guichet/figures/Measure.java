package ch.guichet.figures;

/** What is counted month by month; money in Rappen, time in seconds. */
enum Measure {
    REVENUE,
    VAT,
    INVOICED,
    PAID,
    OPEN,
    CREDIT_SOLD,
    CREDIT_USED,
    CREDIT_LAPSED,
    CREDIT_OPEN,
    WORK,
    HOTLINE,
    CASES,
    FREE_CASES
}
