package ch.guichet.payments.ledger;

/** What speaks for a document, and how much out of a hundred. An amount speaks only for what something else has named. */
public enum Evidence {
    REFERENCE(90),
    NUMBER(60),
    PAYER_ACCOUNT(35),
    PAYER_NAME(25),
    AMOUNT(25),
    SUM(20);

    private final int weight;

    Evidence(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
