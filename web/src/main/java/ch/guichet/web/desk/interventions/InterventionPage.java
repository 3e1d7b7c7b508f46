package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.InterventionState;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.UrgentWork;
import ch.guichet.interventions.WorkEntryRow;
import ch.guichet.urgency.Surcharge;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Messages;

/** One intervention: its time, what that comes to, and its end. */
@Named
@ViewScoped
public class InterventionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Interventions interventions;
    private final UrgentWork urgent;
    private final Speech say;
    private String id;
    private transient InterventionView view;

    protected InterventionPage() {
        this(null, null, null);
    }

    @Inject
    public InterventionPage(Interventions interventions, UrgentWork urgent, Speech say) {
        this.interventions = interventions;
        this.urgent = urgent;
        this.say = say;
    }

    public void load() {
        view = interventions.show(workId());
    }

    /** All is logged: from now on it waits for the month-end of its last day. */
    public void close() {
        interventions.close(workId());
        told(say.of("desk.work.closed", getMonth()));
    }

    void told(String sentence) {
        load();
        Messages.addGlobalInfo("{0}", sentence);
    }

    long workId() {
        return RowId.of(id);
    }

    public InterventionView getView() {
        if (view == null) load();
        return view;
    }

    /** What urgency adds to it, or null. */
    public Surcharge getSurcharge() {
        return urgent.surcharge(workId()).orElse(null);
    }

    public boolean isOpen() {
        return getView().row().state() == InterventionState.OPEN;
    }

    /** The month whose end bills the work: that of its last day. */
    public String getMonth() {
        return getView().entries().stream()
                .map(WorkEntryRow::serviceDate)
                .max(Comparator.naturalOrder())
                .map(day -> say.month(YearMonth.from(day)))
                .orElse("");
    }

    /** The documents its time stands on. */
    public List<Long> getDocuments() {
        return getView().entries().stream()
                .filter(WorkEntryRow::billed)
                .map(WorkEntryRow::documentId)
                .distinct()
                .toList();
    }

    /** Whether an entry can still be put right. */
    public boolean isCorrectable() {
        return getView().entries().stream().anyMatch(entry -> !entry.billed());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
