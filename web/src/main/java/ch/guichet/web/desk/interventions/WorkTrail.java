package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.CorrectionRow;
import ch.guichet.interventions.WorkOfCustomers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was put right in the time of the intervention that is shown. */
@Named("workTrail")
@RequestScoped
public class WorkTrail {
    private final WorkOfCustomers work;
    private final InterventionPage page;

    protected WorkTrail() {
        this(null, null);
    }

    @Inject
    public WorkTrail(WorkOfCustomers work, InterventionPage page) {
        this.work = work;
        this.page = page;
    }

    public List<CorrectionRow> getCorrections() {
        return work.corrections(page.workId());
    }
}
