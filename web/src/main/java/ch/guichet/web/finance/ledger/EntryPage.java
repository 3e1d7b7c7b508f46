package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.EntryView;
import ch.guichet.accounting.Ledger;
import ch.guichet.credit.DeferredCredit;
import ch.guichet.shared.Refusal;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One entry, its seal, and the way to what it comes from. */
@Named
@RequestScoped
public class EntryPage {
    private final Ledger ledger;
    private final DeferredCredit credit;
    private String id;
    private EntryView view;

    protected EntryPage() {
        this(null, null);
    }

    @Inject
    public EntryPage(Ledger ledger, DeferredCredit credit) {
        this.ledger = ledger;
        this.credit = credit;
    }

    public void load() {
        view = ledger.entry(RowId.of(id));
    }

    /** Where its source can be read, or null when it has no page. */
    public String getSource() {
        String kind = view.row().sourceKind();
        long source = view.row().sourceId();
        if (kind.equals("DOCUMENT")) return "/finance/documents/document.xhtml?id=" + source;
        if (kind.startsWith("REMINDER")) return "/finance/reminders/reminder.xhtml?id=" + source;
        return kind.startsWith("LOT_") ? lot(source) : null;
    }

    private String lot(long id) {
        try {
            return "/finance/credit/account.xhtml?customer=" + credit.customerOf(id);
        } catch (Refusal gone) {
            return null;
        }
    }

    public EntryView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
