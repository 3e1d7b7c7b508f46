package ch.guichet.web.desk.urgency;

import ch.guichet.shared.Page;
import ch.guichet.urgency.UrgencyDesk;
import ch.guichet.urgency.UrgencyFilter;
import ch.guichet.urgency.UrgencyRow;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All urgency, the latest first; what is open comes by itself. The address carries what narrows it. */
@Named("urgencies")
@ViewScoped
public class UrgenciesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ListAddress LIST = ListAddress.of("/desk/urgency/urgencies.xhtml");

    private final UrgencyDesk desk;
    private final Speech say;
    private boolean all;
    private String search;
    private String after;
    private transient Page<UrgencyRow> page;

    protected UrgenciesPage() {
        this(null, null);
    }

    @Inject
    public UrgenciesPage(UrgencyDesk desk, Speech say) {
        this.desk = desk;
        this.say = say;
    }

    /** As it is at this moment. */
    public void load() {
        page = desk.list(new UrgencyFilter(null, null, !all && !isSearched(), search), after);
    }

    private Page<UrgencyRow> page() {
        if (page == null) load();
        return page;
    }

    public List<UrgencyRow> getRows() {
        return page().items();
    }

    public List<Choice> getScopes() {
        return List.of(
                new Choice(say.of("urgency.filter.open"), LIST.url(), !all),
                new Choice(say.of("urgency.filter.all"), LIST.with("all", true).url(), all));
    }

    public boolean isSearched() {
        return search != null && !search.isBlank();
    }

    public String getFirst() {
        return after == null ? null : here().url();
    }

    public String getNext() {
        return page().next() == null
                ? null
                : here().with("after", page().next()).url();
    }

    private ListAddress here() {
        return LIST.with("all", all).with("q", search);
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
