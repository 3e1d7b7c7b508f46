package ch.guichet.search;

import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;

/** Where an administrator has the index written anew: after a restore, or when its words were changed. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SearchMaintenance {
    @Resource
    private ManagedExecutorService threads;

    private RebuildStore store;
    private Rebuilding rebuilding;
    private Sources sources;

    public SearchMaintenance() {}

    @Inject
    SearchMaintenance(RebuildStore store, Rebuilding rebuilding, Sources sources) {
        this.store = store;
        this.rebuilding = rebuilding;
        this.sources = sources;
    }

    /** How far it is, kind by kind; empty when it was never asked for. */
    public List<RebuildState> state() {
        return store.all();
    }

    /** Begins, or goes on after a stop; it works on by itself and searching goes on meanwhile. */
    @Audited
    public void rebuild() {
        rebuilding.begin();
        List<SearchSource> all = sources.all();
        threads.execute(() -> all.forEach(source -> {
            boolean more = true;
            while (more) more = rebuilding.goOn(source);
        }));
    }
}
