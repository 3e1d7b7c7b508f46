package ch.guichet.triage;

/** Where an example comes from. */
public enum ExampleSource {
    /** The publisher's offer. */
    OFFER,
    /** Written from the offer's principle. */
    SEED,
    /** A case that the desk has decided; its text is shown to the desk only. */
    CASE
}
