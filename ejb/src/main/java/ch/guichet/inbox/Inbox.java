package ch.guichet.inbox;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.search.Narrowing;
import ch.guichet.search.SearchIndex;
import ch.guichet.search.SearchKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What there is to do at the desk, narrowed and ordered as an address says. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class Inbox {
    /** A counter says at most so many. */
    public static final int COUNTED_TO = 500;

    private static final int PAGE = 25;
    private static final int CHUNK = 1_000;

    private InboxStore store;
    private Suggestions suggestions;
    private SearchIndex index;
    private CurrentUser user;
    private BusinessClock clock;

    public Inbox() {}

    @Inject
    Inbox(InboxStore store, Suggestions suggestions, SearchIndex index, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.suggestions = suggestions;
        this.index = index;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A page of 25, with what the machine thinks of what nobody has classified.
     *
     * @throws Refusal page.key
     */
    public Page<InboxRow> page(InboxFilter filter, String after) {
        String from = after == null || after.isBlank() ? null : after;
        List<InboxRow> rows = store.rows(walk(filter, me()), filter.walked(), from, PAGE + 1);
        Page<InboxRow> page = Page.of(rows, PAGE, InboxRow::key);
        return new Page<>(suggestions.with(page.items()), page.next());
    }

    /** The next thousand after a row, for exports; empty at the end. @param after the key of the last row, or null */
    public List<InboxRow> chunk(InboxFilter filter, String after) {
        return store.rows(walk(filter, me()), filter.walked(), after, CHUNK);
    }

    /** How many cases each of these has, each counted to {@link #COUNTED_TO}. One statement, besides those of searches. */
    public List<Integer> count(List<InboxFilter> filters) {
        if (filters.isEmpty()) return List.of();
        long me = me();
        return store.counts(filters.stream().map(filter -> walk(filter, me)).toList(), COUNTED_TO);
    }

    /** @param since what the look before gave, or null to begin with */
    public Changes changes(Instant since) {
        return since == null ? new Changes(0, store.lastTouch()) : store.changes(since);
    }

    /** Whoever can work on cases, by name. */
    public List<Agent> agents() {
        return store.agents();
    }

    private long me() {
        return user.get().id();
    }

    private Walk walk(InboxFilter filter, long me) {
        Narrowing searched = filter.text() == null ? null : index.narrowing(SearchKind.CASE, filter.text());
        return new Walk(filter, searched, me, clock.now(), clock.today());
    }
}
