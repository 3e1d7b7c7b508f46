package ch.guichet.web.desk.cases;

import ch.guichet.inbox.Inbox;
import ch.guichet.inbox.InboxFilter;
import ch.guichet.inbox.InboxRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.workbench.Presence;
import ch.guichet.workbench.Present;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The inbox. All that narrows it stands in its address, so that it can be kept, sent on and gone back to. */
@Named
@ViewScoped
public class CasesPage implements Serializable {
    static final String PATH = "/desk/cases/cases.xhtml";
    private static final long serialVersionUID = 1L;
    private static final String AFTER = "after";

    private final Inbox inbox;
    private final Presence presence;
    private InboxFilter filter = InboxFilter.of(Map.of());
    private String after;
    private transient Page<InboxRow> page;
    private transient Map<Long, List<Present>> present;
    private Instant looked;

    protected CasesPage() {
        this(null, null);
    }

    @Inject
    public CasesPage(Inbox inbox, Presence presence) {
        this.inbox = inbox;
        this.presence = presence;
    }

    /** Once, when the page is opened. */
    public void load() {
        filter = InboxFilter.of(Faces.getRequestParameterMap());
        after = Faces.getRequestParameter(AFTER);
        looked = inbox.changes(null).until();
        page();
    }

    /** What was read is read again. */
    void forget() {
        page = null;
        present = null;
    }

    private Page<InboxRow> page() {
        if (page == null) page = inbox.page(filter, after);
        return page;
    }

    public List<InboxRow> getRows() {
        return page().items();
    }

    /** Who has the case open right now, by name; empty when nobody has. */
    public String presentIn(InboxRow row) {
        if (present == null)
            present = presence.presenceOf(getRows().stream().map(InboxRow::id).toList());
        return present.getOrDefault(row.id(), List.of()).stream()
                .map(Present::name)
                .collect(Collectors.joining(", "));
    }

    public InboxFilter getFilter() {
        return filter;
    }

    /** What the page has seen; whatever changes later is news. */
    public Instant getLooked() {
        return looked;
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page().next() == null
                ? null
                : address().with(AFTER, page().next()).url();
    }

    /** This page as it is asked for. */
    public String getSelf() {
        return address().with(AFTER, after).url();
    }

    /** What an export of all pages is asked with. */
    public String getExport() {
        ListAddress export = ListAddress.of("/desk/cases/export").with("format", "csv");
        for (var said : filter.address().entrySet()) export = export.with(said.getKey(), said.getValue());
        return export.url();
    }

    /** Whether anything narrows the list beyond what there is to do. */
    public boolean isNarrowed() {
        return !filter.address().isEmpty();
    }

    private ListAddress address() {
        return address(filter);
    }

    static ListAddress address(InboxFilter filter) {
        return new ListAddress(PATH, filter.address());
    }
}
