package ch.guichet.inbox;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Views of the inbox that somebody keeps under a name, for himself or for the desk. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class SavedViews {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;

    private ViewStore store;
    private CurrentUser user;

    public SavedViews() {}

    @Inject
    SavedViews(ViewStore store, CurrentUser user) {
        this.store = store;
        this.user = user;
    }

    /** One's own and the shared ones, by name. */
    public List<SavedView> all() {
        return store.of(user.get().id());
    }

    /**
     * Keeps a view.
     *
     * @param name 1 to 60 characters, one's own only once
     * @return its id
     * @throws Refusal inbox.viewNameMissing, inbox.viewNameTooLong, inbox.viewNameTaken, inbox.tooManyViews
     */
    public long save(String name, InboxFilter filter, boolean shared) {
        if (name == null || name.isBlank()) throw Refusal.invalid("inbox.viewNameMissing");
        if (name.strip().length() > LONGEST_NAME) throw Refusal.invalid("inbox.viewNameTooLong", LONGEST_NAME);
        long me = user.get().id();
        if (store.countOf(me) >= MOST) throw Refusal.conflict("inbox.tooManyViews", MOST);
        return store.add(me, name.strip(), filter.address(), shared);
    }

    /** @throws Refusal notFound also for a view of somebody else */
    public void remove(long id) {
        if (!store.remove(user.get().id(), id)) throw Refusal.notFound();
    }
}
