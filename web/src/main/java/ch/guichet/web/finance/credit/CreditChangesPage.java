package ch.guichet.web.finance.credit;

import ch.guichet.credit.ChangeCard;
import ch.guichet.credit.ChangeState;
import ch.guichet.credit.CreditChanges;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was proposed by hand, and what became of it. */
@Named
@RequestScoped
public class CreditChangesPage {
    private final CreditChanges changes;
    private ChangeState state;
    private String after;
    private Page<ChangeCard> page;

    protected CreditChangesPage() {
        this(null);
    }

    @Inject
    public CreditChangesPage(CreditChanges changes) {
        this.changes = changes;
    }

    public void load() {
        page = changes.all(state, after);
    }

    public Page<ChangeCard> getPage() {
        return page;
    }

    public ChangeState[] getStates() {
        return ChangeState.values();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/credit/changes.xhtml").with("state", state);
    }

    public ChangeState getState() {
        return state;
    }

    public void setState(ChangeState state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
