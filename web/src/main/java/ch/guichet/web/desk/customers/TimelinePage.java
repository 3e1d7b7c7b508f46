package ch.guichet.web.desk.customers;

import ch.guichet.overview.CustomerOverview;
import ch.guichet.overview.TimelineKind;
import ch.guichet.overview.TimelineRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;

/** Everything that happened with a customer: the latest on his page, all of it on its own. */
@Named
@RequestScoped
public class TimelinePage {
    private static final int LATEST = 8;
    private static final String ADDRESS = "/desk/customers/timeline.xhtml";

    private final CustomerOverview overview;
    private String id;
    private String kind;
    private String after;
    private Page<TimelineRow> page;

    protected TimelinePage() {
        this(null);
    }

    @Inject
    public TimelinePage(CustomerOverview overview) {
        this.overview = overview;
    }

    public void load() {
        Set<TimelineKind> kinds = kind().map(EnumSet::of).orElseGet(() -> EnumSet.noneOf(TimelineKind.class));
        page = overview.timeline(RowId.of(id), kinds, after);
    }

    /** The first few, for the customer's page. */
    public List<TimelineRow> latest(long customer) {
        if (page == null) page = overview.timeline(customer, Set.of(), null);
        return page.items().stream().limit(LATEST).toList();
    }

    /** Where a row leads, for whom it can be opened; null where there is nothing to open. */
    public String target(TimelineRow row) {
        boolean desk = Faces.isUserInRole("DESK") || Faces.isUserInRole("SPECIALIST");
        return switch (row.kind()) {
            case CASE, OFFER -> desk ? "/desk/cases/case.xhtml?id=" + row.target() : null;
            case WORK -> desk ? "/desk/interventions/intervention.xhtml?id=" + row.target() : null;
            case BOOKING -> desk ? "/desk/agenda/appointment.xhtml?id=" + row.target() : null;
            case QUOTE -> desk ? "/desk/quotes/quote.xhtml?id=" + row.target() : null;
            case URGENCY -> desk ? "/desk/urgency/request.xhtml?id=" + row.target() : null;
            case DOCUMENT, PAYMENT, REMINDER -> row.target() == 0 ? null : documents(desk, row.target());
            case LETTER -> "/office/post/letter.xhtml?id=" + row.target();
            default -> null;
        };
    }

    private static String documents(boolean desk, long id) {
        if (Faces.isUserInRole("FINANCE")) return "/finance/documents/document.xhtml?id=" + id;
        return desk ? "/desk/documents/document.xhtml?id=" + id : null;
    }

    public List<TimelineRow> getRows() {
        return page.items();
    }

    public TimelineKind[] getKinds() {
        return TimelineKind.values();
    }

    /** The list with only this kind; all of them for null. */
    public String only(TimelineKind wanted) {
        return address(wanted == null ? null : wanted.name()).url();
    }

    public String getNext() {
        return page.next() == null
                ? null
                : address(kind).with("after", page.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address(kind).url();
    }

    private ListAddress address(String shown) {
        return ListAddress.of(ADDRESS).with("id", id).with("kind", shown);
    }

    /** A word in the address that is no kind shows all. */
    private Optional<TimelineKind> kind() {
        return Arrays.stream(TimelineKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
