package ch.guichet.web.finance.home;

import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.RunDocuments;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of a run: searched, in the order of the customers or with the biggest first. */
@Named
@RequestScoped
public class RunList {
    private static final String BIGGEST = "biggest";

    private final RunDocuments documents;
    private final RunPage run;
    private final Speech say;
    private String search;
    private String order;
    private String after;
    private Page<DocumentRow> page;

    protected RunList() {
        this(null, null, null);
    }

    @Inject
    public RunList(RunDocuments documents, RunPage run, Speech say) {
        this.documents = documents;
        this.run = run;
        this.say = say;
    }

    public Page<DocumentRow> getPage() {
        if (page == null) {
            long id = RowId.of(run.getId());
            page = BIGGEST.equals(order)
                    ? documents.biggestFirst(id, search, after)
                    : documents.byCustomer(id, search, after);
        }
        return page;
    }

    /** The two orders, as links. */
    public List<Choice> getOrders() {
        boolean biggest = BIGGEST.equals(order);
        return List.of(
                new Choice(
                        say.of("finance.run.byCustomer"),
                        address().with("order", null).url() + "#documents",
                        !biggest),
                new Choice(
                        say.of("finance.run.biggest"),
                        address().with("order", BIGGEST).url() + "#documents",
                        biggest));
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : address().with("after", getPage().next()).url() + "#documents";
    }

    public String getFirst() {
        return after == null ? null : address().url() + "#documents";
    }

    private ListAddress address() {
        return ListAddress.of("/finance/home/run.xhtml")
                .with("id", run.getId())
                .with("q", search)
                .with("order", order);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
