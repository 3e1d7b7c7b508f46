package ch.guichet.cases;

import java.util.Set;

/** Which of his cases a customer looks at. */
public enum CaseScope {
    /** Everything that is not closed. */
    OPEN(Set.of(CaseState.NEW, CaseState.OPEN, CaseState.WAITING)),
    CLOSED(Set.of(CaseState.CLOSED)),
    ALL(Set.of());

    private final Set<CaseState> states;

    CaseScope(Set<CaseState> states) {
        this.states = states;
    }

    Set<CaseState> states() {
        return states;
    }
}
