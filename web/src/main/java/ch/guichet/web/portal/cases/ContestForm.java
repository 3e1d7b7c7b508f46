package ch.guichet.web.portal.cases;

import ch.guichet.interventions.ContestedWork;
import ch.guichet.interventions.Dispute;
import ch.guichet.interventions.InterventionView;
import ch.guichet.interventions.WorkEntryRow;
import ch.guichet.interventions.WorkStanding;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** Contesting work that is done, and what was answered. */
@Named("contestForm")
@ViewScoped
public class ContestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ContestedWork work;
    private final Speech say;
    private String text;

    protected ContestForm() {
        this(null, null);
    }

    @Inject
    public ContestForm(ContestedWork work, Speech say) {
        this.work = work;
        this.say = say;
    }

    public List<Dispute> of(long interventionId) {
        return work.of(interventionId);
    }

    /** Done, not contested already and not on a bill. */
    public boolean possible(InterventionView view) {
        return view.row().standing() == WorkStanding.DONE
                && view.entries().stream().noneMatch(WorkEntryRow::billed);
    }

    /** @param here the page that shows it, which comes again */
    public void send(long interventionId, String here) throws IOException {
        work.contest(interventionId, text);
        NextPage.tell(say.of("work.contested"));
        Faces.redirect(here);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
