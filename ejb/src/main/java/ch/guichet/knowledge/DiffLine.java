package ch.guichet.knowledge;

/** A line of two texts that are compared. */
public record DiffLine(Kind kind, String text) {
    /** Where the line stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
