package ch.guichet.web.desk.urgency;

import ch.guichet.urgency.UrgencyDesk;
import ch.guichet.urgency.UrgencyFilter;
import ch.guichet.urgency.UrgencyRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The urgent requests of a case at the desk, and asking for one on the phone. */
@Named("caseUrgency")
@RequestScoped
public class CaseUrgency {
    private final UrgencyDesk desk;
    private List<UrgencyRow> rows;

    protected CaseUrgency() {
        this(null);
    }

    @Inject
    public CaseUrgency(UrgencyDesk desk) {
        this.desk = desk;
    }

    public List<UrgencyRow> of(long caseId) {
        if (rows == null) rows = desk.list(UrgencyFilter.ofCase(caseId), null).items();
        return rows;
    }

    /** Whether none of them is open. */
    public boolean isPossible(long caseId) {
        return of(caseId).stream().noneMatch(UrgencyRow::pending);
    }

    public void ask(long caseId) throws IOException {
        Faces.redirect("desk/urgency/request.xhtml?id=%s", desk.ask(caseId));
    }
}
