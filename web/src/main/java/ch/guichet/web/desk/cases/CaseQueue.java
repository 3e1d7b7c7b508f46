package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseState;
import java.util.Arrays;
import java.util.Set;

/** Which part of the cases the inbox shows. */
public enum CaseQueue {
    /** The desk's turn. */
    TODO(CaseState.NEW, CaseState.OPEN),
    NEW(CaseState.NEW),
    /** The customer's turn. */
    WAITING(CaseState.WAITING),
    CLOSED(CaseState.CLOSED),
    ALL;

    private final Set<CaseState> states;

    CaseQueue(CaseState... states) {
        this.states = Set.of(states);
    }

    Set<CaseState> states() {
        return states;
    }

    /** What an address says; anything else is what there is to do. */
    static CaseQueue of(String text) {
        return Arrays.stream(values())
                .filter(queue -> queue.name().equals(text))
                .findFirst()
                .orElse(TODO);
    }
}
