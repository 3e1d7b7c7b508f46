package ch.guichet.web.desk.customers;

import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.cases.CaseFilter;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.DeskCases;
import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.WorkOfCustomers;
import ch.guichet.shared.Page;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A company, seen from all sides. */
@Named
@RequestScoped
public class CustomerPage {
    private static final int LATEST = 8;

    private final Glances glances;
    private final DeskCases cases;
    private final WorkOfCustomers work;
    private final DocumentArchive documents;
    private String id;
    private Glance glance;
    private Page<CaseRow> latestCases;
    private Page<InterventionRow> latestWork;
    private Page<DocumentRow> latestDocuments;

    protected CustomerPage() {
        this(null, null, null, null);
    }

    @Inject
    public CustomerPage(Glances glances, DeskCases cases, WorkOfCustomers work, DocumentArchive documents) {
        this.glances = glances;
        this.cases = cases;
        this.work = work;
        this.documents = documents;
    }

    public void load() {
        long customer = RowId.of(id);
        glance = glances.of(customer);
        latestCases = Page.of(cases.inbox(CaseFilter.ofCustomer(customer), null).items(), LATEST, CaseRow::id);
        latestWork = Page.of(work.of(customer, null).items(), LATEST, InterventionRow::id);
        latestDocuments = Page.of(documents.find(customer, null, null, null).items(), LATEST, DocumentRow::id);
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
