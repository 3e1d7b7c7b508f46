package ch.guichet.payments.ledger;

import java.util.Set;

/** An open item that something other than an amount has named. */
record Candidate(OpenItem item, Set<Evidence> evidence) {
    boolean named() {
        return evidence.contains(Evidence.NUMBER) || evidence.contains(Evidence.REFERENCE);
    }
}
