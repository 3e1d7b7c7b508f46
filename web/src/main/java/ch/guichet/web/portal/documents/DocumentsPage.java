package ch.guichet.web.portal.documents;

import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Page;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A company's invoices and statements; the address carries the place. */
@Named("myDocumentsPage")
@RequestScoped
public class DocumentsPage {
    private final ActingFor acting;
    private final MyDocuments documents;
    private String after;
    private Page<DocumentRow> page = new Page<>(List.of(), null);

    protected DocumentsPage() {
        this(null, null);
    }

    @Inject
    public DocumentsPage(ActingFor acting, MyDocuments documents) {
        this.acting = acting;
        this.documents = documents;
    }

    /** Without the right to see invoices the page says so, and who can give it. */
    public void load() {
        MandateCard mandate = acting.require();
        if (mandate.seesInvoices()) page = documents.ofCompany(mandate.customerId(), null, after);
    }

    public Page<DocumentRow> getPage() {
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
