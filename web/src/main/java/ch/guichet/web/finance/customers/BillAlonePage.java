package ch.guichet.web.finance.customers;

import ch.guichet.billing.monthend.CustomerAhead;
import ch.guichet.billing.monthend.CustomerBilling;
import ch.guichet.web.list.RowId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** The bill of one customer outside the month. */
@Named
@ViewScoped
public class BillAlonePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CustomerBilling billing;
    private final BillingAddressPage page;
    private LocalDate until;
    private transient CustomerAhead ahead;

    protected BillAlonePage() {
        this(null, null);
    }

    @Inject
    public BillAlonePage(CustomerBilling billing, BillingAddressPage page) {
        this.billing = billing;
        this.page = page;
    }

    public void prepare() {
        long run = billing.prepare(RowId.of(page.getId()), getUntil());
        Faces.redirect("/finance/home/run.xhtml?id=%s", Long.toString(run));
    }

    public CustomerAhead getAhead() {
        if (ahead == null) ahead = billing.look(RowId.of(page.getId()));
        return ahead;
    }

    public LocalDate getUntil() {
        return until == null ? getAhead().until() : until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
