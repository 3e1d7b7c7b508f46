package ch.guichet.workbench;

import ch.guichet.cases.CaseIndex;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who of the desk has which case open. Whoever has it says so again and again, and is forgotten when he does not. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class Presence {
    private PresenceStore store;
    private CaseIndex cases;
    private CurrentUser user;

    public Presence() {}

    @Inject
    Presence(PresenceStore store, CaseIndex cases, CurrentUser user) {
        this.store = store;
        this.cases = cases;
        this.user = user;
    }

    /**
     * The caller has the case open for the next {@value PresenceStore#LIFE_SECONDS} seconds.
     *
     * @return the others who have it open
     * @throws ch.guichet.shared.Refusal notFound
     */
    public List<Present> beat(long caseId, boolean writing) {
        long live = cases.live(caseId).id();
        store.beat(live, user.get(), writing);
        long me = user.get().id();
        return store.of(List.of(live)).stream().filter(p -> p.userId() != me).toList();
    }

    /** The caller has closed the case's page. */
    public void leave(long caseId) {
        store.leave(caseId, user.get().id());
    }

    /** Who has these cases open now, the caller too; without the cases that nobody has open. One statement. */
    public Map<Long, List<Present>> presenceOf(Collection<Long> caseIds) {
        return store.of(caseIds).stream().collect(Collectors.groupingBy(Present::caseId));
    }
}
