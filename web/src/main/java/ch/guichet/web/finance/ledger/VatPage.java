package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.EntryRow;
import ch.guichet.accounting.Tax;
import ch.guichet.accounting.VatReports;
import ch.guichet.accounting.VatReturn;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The VAT return of some days, and the entries behind one of its figures. */
@Named
@RequestScoped
public class VatPage {
    private final VatReports reports;
    private final BookPeriod period;
    private Integer rate;
    private String after;
    private VatReturn figures;
    private Page<EntryRow> page;

    protected VatPage() {
        this(null, null);
    }

    @Inject
    public VatPage(VatReports reports, BookPeriod period) {
        this.reports = reports;
        this.period = period;
    }

    public void load() {
        figures = reports.of(period.days());
        if (rate != null)
            page = reports.behind(period.days(), rate == 0 ? Tax.Kind.DAMAGES : Tax.Kind.VAT, rate, after);
    }

    public VatReturn getFigures() {
        return figures;
    }

    /** Entries behind the figure chosen, or null when none is. */
    public Page<EntryRow> getPage() {
        return page;
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/ledger/vat.xhtml")
                .with("from", period.getFirst())
                .with("to", period.getLast())
                .with("rate", rate);
    }

    /** The way to the entries behind a figure. @param wanted a rate in basis points, or 0 for damages */
    public String behind(int wanted) {
        return ListAddress.of("/finance/ledger/vat.xhtml")
                .with("from", period.getFirst())
                .with("to", period.getLast())
                .with("rate", wanted)
                .url();
    }

    public Integer getRate() {
        return rate;
    }

    public void setRate(Integer rate) {
        this.rate = rate;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
