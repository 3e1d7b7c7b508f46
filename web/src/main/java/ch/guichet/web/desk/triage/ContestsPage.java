package ch.guichet.web.desk.triage;

import ch.guichet.cases.Triage;
import ch.guichet.triage.Contest;
import ch.guichet.triage.DeskTriage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** The contests that wait: each is answered in words, and the class stays or is turned over. */
@Named
@ViewScoped
public class ContestsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskTriage triage;
    private final Speech say;
    private final Map<Long, String> answers = new HashMap<>();
    private transient List<Contest> open;

    protected ContestsPage() {
        this(null, null);
    }

    @Inject
    public ContestsPage(DeskTriage triage, Speech say) {
        this.triage = triage;
        this.say = say;
    }

    public void answer(long contestId, Triage decided) {
        triage.answer(contestId, decided, answers.get(contestId));
        answers.remove(contestId);
        open = null;
        Messages.addGlobalInfo("{0}", say.of("triage.contest.answered"));
    }

    public List<Contest> getOpen() {
        if (open == null) open = triage.open();
        return open;
    }

    /** What is being written, by contest. */
    public Map<Long, String> getAnswers() {
        return answers;
    }
}
