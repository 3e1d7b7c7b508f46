package ch.guichet.web.portal.urgency;

import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.UrgencyRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The urgent requests of a case, read once a request. */
@Named("myCaseUrgency")
@RequestScoped
public class MyCaseUrgency {
    private final MyUrgency urgency;
    private List<UrgencyRow> rows;

    protected MyCaseUrgency() {
        this(null);
    }

    @Inject
    public MyCaseUrgency(MyUrgency urgency) {
        this.urgency = urgency;
    }

    public List<UrgencyRow> of(long caseId) {
        if (rows == null) rows = urgency.ofCase(caseId);
        return rows;
    }

    /** Whether none of them is open. */
    public boolean isPossible(long caseId) {
        return of(caseId).stream().noneMatch(UrgencyRow::pending);
    }
}
