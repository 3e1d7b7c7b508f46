package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.Dispute;
import ch.guichet.interventions.WorkDisputes;
import ch.guichet.interventions.WorkStanding;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the customer contests of an intervention, and the answer. */
@Named("workDispute")
@ViewScoped
public class WorkDisputePanel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final WorkDisputes disputes;
    private final InterventionPage page;
    private final Speech say;
    private String answer;

    protected WorkDisputePanel() {
        this(null, null, null);
    }

    @Inject
    public WorkDisputePanel(WorkDisputes disputes, InterventionPage page, Speech say) {
        this.disputes = disputes;
        this.page = page;
        this.say = say;
    }

    /** The latest first. */
    public List<Dispute> getAll() {
        return disputes.of(page.workId());
    }

    public boolean isOpen() {
        return page.getView().row().standing() == WorkStanding.DISPUTED;
    }

    public void send() {
        disputes.answer(page.workId(), answer);
        answer = null;
        page.told(say.of("work.answered"));
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
