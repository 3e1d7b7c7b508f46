package ch.guichet.web.portal.cases;

import ch.guichet.triage.Contest;
import ch.guichet.triage.CustomerTriage;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** A customer who does not agree with the class of his case says so here, and reads the answer. */
@Named
@RequestScoped
public class ContestPanel {
    private final CustomerTriage triage;
    private final Speech say;
    private List<Contest> contests;
    private String text;

    protected ContestPanel() {
        this(null, null);
    }

    @Inject
    public ContestPanel(CustomerTriage triage, Speech say) {
        this.triage = triage;
        this.say = say;
    }

    public void contest(long caseId) {
        triage.contest(caseId, text);
        NextPage.tell(say.of("triage.portal.sent"));
        Faces.redirect("portal/cases/case.xhtml?id=%s", caseId);
    }

    public List<Contest> of(long caseId) {
        if (contests == null) contests = triage.contests(caseId);
        return contests;
    }

    public boolean waiting(long caseId) {
        return of(caseId).stream().anyMatch(Contest::open);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
