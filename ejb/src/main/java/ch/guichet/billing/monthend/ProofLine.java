package ch.guichet.billing.monthend;

/**
 * One thing that must be equal once a run is posted.
 *
 * @param code a stable name; its sentence has the key {@code proof.<code>}
 * @param expected seconds, minutes, Rappen or a count, as the code says
 */
public record ProofLine(String code, long expected, long found) {
    public boolean holds() {
        return expected == found;
    }
}
