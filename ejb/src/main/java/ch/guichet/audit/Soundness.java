package ch.guichet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the last verification found everything sound, for whoever watches over the server; it names nothing. */
@ApplicationScoped
public class Soundness {
    @Inject
    private FindingStore store;

    /** True before the first verification, too: nothing is known to be wrong. */
    public boolean holds() {
        return store.latest().stream().allMatch(Finding::sound);
    }
}
