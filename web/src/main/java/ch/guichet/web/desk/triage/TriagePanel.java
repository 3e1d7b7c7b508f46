package ch.guichet.web.desk.triage;

import ch.guichet.triage.Contest;
import ch.guichet.triage.DeskTriage;
import ch.guichet.triage.Suggestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The suggestion beside a case, with its reasons, and the contest that waits for an answer. */
@Named
@RequestScoped
public class TriagePanel {
    private final DeskTriage triage;
    private Suggestion suggestion;
    private List<Contest> contests;

    protected TriagePanel() {
        this(null);
    }

    @Inject
    public TriagePanel(DeskTriage triage) {
        this.triage = triage;
    }

    public Suggestion of(long caseId) {
        if (suggestion == null) suggestion = triage.ofCase(caseId);
        return suggestion;
    }

    /** The contest nobody has answered, or null. */
    public Contest open(long caseId) {
        if (contests == null) contests = triage.contests(caseId);
        Optional<Contest> open = contests.stream().filter(Contest::open).findFirst();
        return open.orElse(null);
    }
}
