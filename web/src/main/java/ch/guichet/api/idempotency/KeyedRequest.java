package ch.guichet.api.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The key that came with this request, and what the request was. */
@RequestScoped
public class KeyedRequest {
    private String key;
    private String fingerprint;

    void keyed(String givenKey, String requestFingerprint) {
        key = givenKey;
        fingerprint = requestFingerprint;
    }

    boolean isKeyed() {
        return key != null;
    }

    String key() {
        return key;
    }

    /** SHA-256 of method, path and body: another request with the same key is told from the same one by it. */
    String fingerprint() {
        return fingerprint;
    }
}
