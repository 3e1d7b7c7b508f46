package ch.guichet.web.desk.cases;

import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.SavedView;
import ch.guichet.inbox.SavedViews;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of the inbox with how many cases wait in each: those everybody has, and the saved ones. */
@Named
@RequestScoped
public class InboxViews {
    private static final String NAME = "inbox.view.";
    private static final Map<String, Map<String, String>> STANDARD = standard();

    private final Inbox inbox;
    private final SavedViews saved;
    private final CasesPage page;
    private final Speech say;
    private List<Tab> tabs;

    /**
     * A view as a link.
     *
     * @param count {@code 12} or {@code 500+}
     * @param removable the id of a saved view that is one's own; else null
     */
    public record Tab(
            String label, String url, String count, boolean chosen, boolean saved, Long removable, String by) {}

    protected InboxViews() {
        this(null, null, null, null);
    }

    @Inject
    public InboxViews(Inbox inbox, SavedViews saved, CasesPage page, Speech say) {
        this.inbox = inbox;
        this.saved = saved;
        this.page = page;
        this.say = say;
    }

    private static Map<String, Map<String, String>> standard() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put("todo", Map.of());
        all.put("mine", Map.of("owner", InboxFilter.ME));
        all.put("unassigned", Map.of("owner", InboxFilter.NOBODY));
        all.put("late", Map.of("late", "true", "order", "PROMISE"));
        all.put("due", Map.of("state", "ALL", "due", "true"));
        all.put("waiting", Map.of("state", "WAITING", "order", "LONGEST"));
        return all;
    }

    public List<Tab> getTabs() {
        if (tabs == null) tabs = count();
        return tabs;
    }

    private List<Tab> count() {
        List<SavedView> views = saved.all();
        List<InboxFilter> filters = new ArrayList<>();
        STANDARD.values().forEach(address -> filters.add(InboxFilter.of(address)));
        views.forEach(view -> filters.add(view.filter()));
        List<Integer> counts = inbox.count(filters);
        List<Tab> all = new ArrayList<>();
        for (String name : STANDARD.keySet())
            all.add(tab(say.of(NAME + name), filters.get(all.size()), counts.get(all.size()), null));
        for (SavedView view : views) all.add(tab(view.name(), filters.get(all.size()), counts.get(all.size()), view));
        return all;
    }

    private Tab tab(String label, InboxFilter filter, int count, SavedView view) {
        return new Tab(
                label,
                CasesPage.address(filter).url(),
                count >= Inbox.COUNTED_TO ? Inbox.COUNTED_TO + "+" : String.valueOf(count),
                filter.equals(page.getFilter()),
                view != null,
                view != null && view.mine() ? view.id() : null,
                view != null && view.shared() && !view.mine() ? view.ownerName() : null);
    }

    /** The saved ones that may be removed. */
    public List<Tab> getRemovable() {
        return getTabs().stream().filter(tab -> tab.removable() != null).toList();
    }

    void forget() {
        tabs = null;
    }
}
