package ch.guichet.web.portal.cases;

import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.billing.archive.NamedLine;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.MyInterventions;
import ch.guichet.interventions.WorkEntryRow;
import ch.guichet.urgency.Surcharge;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The paid work of a case as it goes on: every stretch of time, what it comes to, and the document it ends on. */
@Named("workPanel")
@ViewScoped
public class WorkPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyInterventions interventions;
    private final MyDocuments documents;
    private final ActingFor acting;
    private List<InterventionView> work = List.of();
    private Map<Long, String> numbers = Map.of();

    protected WorkPanel() {
        this(null, null, null);
    }

    @Inject
    public WorkPanel(MyInterventions interventions, MyDocuments documents, ActingFor acting) {
        this.interventions = interventions;
        this.documents = documents;
        this.acting = acting;
    }

    /** After the page has loaded its case. */
    public void load(long caseId) {
        show(interventions.workOfCase(caseId));
    }

    /** After the page has loaded its quote. */
    public void loadQuote(long quoteId) {
        show(interventions.workOfQuote(quoteId));
    }

    private void show(List<InterventionView> found) {
        work = found;
        if (!acting.getMandate().seesInvoices()) return;
        Set<Long> billed = work.stream()
                .flatMap(each -> each.entries().stream())
                .map(WorkEntryRow::documentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        numbers = documents.lines(acting.getMandate().customerId(), billed).stream()
                .collect(Collectors.toMap(NamedLine::documentId, NamedLine::number, (same, again) -> same));
    }

    public List<InterventionView> getWork() {
        return work;
    }

    /** What urgency adds to an intervention, or null. */
    public Surcharge surcharge(long interventionId) {
        return interventions.surcharge(interventionId).orElse(null);
    }

    /** The number of a document the reader may open, or null. */
    public String number(Long documentId) {
        return documentId == null ? null : numbers.get(documentId);
    }
}
