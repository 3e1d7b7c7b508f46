package ch.guichet.api;

/**
 * Where the proof of a yes is.
 *
 * @param href a path on this server
 */
public record AcceptanceLink(long id, String href) {
    /** Null for no proof. */
    public static AcceptanceLink of(Long id) {
        return id == null ? null : new AcceptanceLink(id, "/api/v1/acceptances/" + id);
    }
}
