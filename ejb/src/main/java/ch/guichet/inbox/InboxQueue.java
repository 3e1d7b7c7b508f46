package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import java.util.List;

/** Which part of the cases the inbox shows. */
public enum InboxQueue {
    /** The desk's turn. */
    TODO(CaseState.NEW, CaseState.OPEN),
    NEW(CaseState.NEW),
    /** The customer's turn. */
    WAITING(CaseState.WAITING),
    CLOSED(CaseState.CLOSED),
    ALL(CaseState.NEW, CaseState.OPEN, CaseState.WAITING, CaseState.CLOSED);

    private final List<CaseState> states;

    InboxQueue(CaseState... states) {
        this.states = List.of(states);
    }

    List<CaseState> states() {
        return states;
    }
}
