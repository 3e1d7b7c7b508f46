package ch.guichet.payments.ledger;

/** The lists of movements there are. */
public enum PaymentList {
    WAITING("t.state IN ('OPEN', 'ASIDE') AND t.put_aside_at IS NULL"),
    PUT_ASIDE("t.state IN ('OPEN', 'ASIDE') AND t.put_aside_at IS NOT NULL"),
    ASSIGNED("t.state = 'DONE'"),
    CLOSED("t.state IN ('CLOSED', 'REVERSED')"),
    NOT_BOOKED("t.state IN ('DUPLICATE', 'ELSEWHERE')"),
    ALL("t.id > 0");

    private final String condition;

    PaymentList(String condition) {
        this.condition = condition;
    }

    /** For SQL. */
    String condition() {
        return condition;
    }
}
