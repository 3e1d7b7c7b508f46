package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.Dispute;
import ch.guichet.interventions.WorkDisputes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Contested work that waits for an answer, on the first page of the desk. */
@Named("waitingDisputes")
@RequestScoped
public class WaitingDisputes {
    private final WorkDisputes disputes;
    private List<Dispute> all;

    protected WaitingDisputes() {
        this(null);
    }

    @Inject
    public WaitingDisputes(WorkDisputes disputes) {
        this.disputes = disputes;
    }

    public List<Dispute> getAll() {
        if (all == null) all = disputes.waiting();
        return all;
    }
}
