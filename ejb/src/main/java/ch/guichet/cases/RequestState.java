package ch.guichet.cases;

/** What became of an unattached request. */
public enum RequestState {
    OPEN,
    ATTACHED,
    DISCARDED
}
