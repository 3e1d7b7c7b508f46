package ch.guichet.search;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The one search box of those who work here; each finds what his role may read. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class HouseSearch {
    private SearchIndex index;
    private Sources sources;
    private CurrentUser user;

    public HouseSearch() {}

    @Inject
    HouseSearch(SearchIndex index, Sources sources, CurrentUser user) {
        this.index = index;
        this.sources = sources;
        this.user = user;
    }

    /** What he may look through, in the order in which it is shown. */
    public List<SearchKind> kinds() {
        var roles = user.get().roles();
        return sources.all().stream()
                .map(SearchSource::kind)
                .filter(kind -> kind.isFor(roles))
                .toList();
    }

    /**
     * Looks among documents of one kind.
     *
     * @throws Refusal notFound for a kind that is not for his role; page.key
     */
    public Page<SearchHit> find(SearchKind kind, String text, String after, int count) {
        if (!kinds().contains(kind)) throw Refusal.notFound();
        return index.find(SearchQuestion.ofHouse(kind, text, after).by(count));
    }
}
