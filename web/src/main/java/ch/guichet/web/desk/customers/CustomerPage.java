package ch.guichet.web.desk.customers;

import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.cases.CaseFilter;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.DeskCases;
import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.WorkOfCustomers;
import ch.guichet.quotes.QuoteFilter;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** A company, seen from all sides. */
@Named
@RequestScoped
public class CustomerPage {
    private static final int LATEST = 8;

    private final Glances glances;
    private final DeskCases cases;
    private final WorkOfCustomers work;
    private final DocumentArchive documents;
    private final QuoteReading quotes;
    private String id;
    private Glance glance;
    private Page<CaseRow> latestCases;
    private Page<InterventionRow> latestWork;
    private Page<DocumentRow> latestDocuments;
    private Page<QuoteRow> latestQuotes;

    protected CustomerPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public CustomerPage(
            Glances glances, DeskCases cases, WorkOfCustomers work, DocumentArchive documents, QuoteReading quotes) {
        this.glances = glances;
        this.cases = cases;
        this.work = work;
        this.documents = documents;
        this.quotes = quotes;
    }

    public void load() {
        long customer = RowId.of(id);
        glance = glances.of(customer);
        latestCases = isStaff()
                ? Page.of(cases.inbox(CaseFilter.ofCustomer(customer), null).items(), LATEST, CaseRow::id)
                : new Page<>(List.of(), null);
        latestWork = Page.of(work.of(customer, null).items(), LATEST, InterventionRow::id);
        latestQuotes =
                Page.of(quotes.list(QuoteFilter.ofCustomer(customer), null).items(), LATEST, QuoteRow::id);
        latestDocuments = Page.of(documents.find(customer, null, null, null).items(), LATEST, DocumentRow::id);
    }

    /** Whether he works on cases himself; an administrator reads of them in the timeline. */
    public boolean isStaff() {
        return Faces.isUserInRole("DESK") || Faces.isUserInRole("SPECIALIST");
    }

    public Glance getGlance() {
        return glance;
    }

    public Page<CaseRow> getCases() {
        return latestCases;
    }

    public Page<InterventionRow> getWork() {
        return latestWork;
    }

    public Page<QuoteRow> getQuotes() {
        return latestQuotes;
    }

    public Page<DocumentRow> getDocuments() {
        return latestDocuments;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
