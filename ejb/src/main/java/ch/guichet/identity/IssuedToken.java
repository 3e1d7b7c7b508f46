package ch.guichet.identity;

/**
 * A token just made.
 *
 * @param clear the token itself: shown this once, stored nowhere
 */
public record IssuedToken(long id, String label, String clear) {
    /** Without the token, so that no log ever shows it. */
    @Override
    public String toString() {
        return "IssuedToken[" + id + " " + label + "]";
    }
}
