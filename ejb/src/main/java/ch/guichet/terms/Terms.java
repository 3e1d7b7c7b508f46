package ch.guichet.terms;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The terms as they are in force. They may be read by anybody. */
@ApplicationScoped
public class Terms {
    @Inject
    private TermsStore store;

    /** @throws Refusal terms.none before a first version is published: nothing can be booked without terms */
    public TermsText current(String language) {
        return store.latest(language).orElseThrow(() -> Refusal.conflict("terms.none"));
    }

    /**
     * The version a reader had before him, as long as it is the one in force.
     *
     * @throws Refusal terms.outdated when another is in force by now (rule 8)
     */
    public TermsText require(int version, String language) {
        TermsText current = current(language);
        if (current.version() != version) throw Refusal.conflict("terms.outdated", String.valueOf(current.version()));
        return current;
    }
}
