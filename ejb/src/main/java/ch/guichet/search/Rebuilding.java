package ch.guichet.search;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Writes the index anew, a slice a transaction, so that the product goes on working meanwhile. */
@ApplicationScoped
class Rebuilding {
    private static final int SLICE = 100;

    @Inject
    private RebuildStore store;

    @Inject
    private Sources sources;

    @Inject
    private SearchIndex index;

    @Inject
    private BusinessClock clock;

    /** What is half done goes on, all else begins again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin() {
        boolean goesOn = store.all().stream().anyMatch(state -> state.finishedAt() == null);
        if (!goesOn) sources.all().forEach(source -> store.begin(source.kind(), clock.now()));
    }

    /** Indexes some more of a kind; the lock makes two servers take turns. @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean goOn(SearchSource source) {
        Optional<RebuildState> state = store.lock(source.kind()).filter(s -> s.finishedAt() == null);
        if (state.isEmpty()) return false;
        List<Long> ids = source.idsAfter(state.get().lastId(), SLICE);
        if (ids.isEmpty()) {
            store.finish(source.kind(), clock.now());
            return false;
        }
        index.refresh(source, ids);
        store.reached(source.kind(), ids.get(ids.size() - 1), ids.size());
        return true;
    }
}
