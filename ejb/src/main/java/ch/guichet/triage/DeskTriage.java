package ch.guichet.triage;

import ch.guichet.cases.CaseIndex;
import ch.guichet.cases.CaseQuestion;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.Triage;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Suggestions as the desk reads them, and what it answers when a customer contests a class (rule 4). */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class DeskTriage {
    private static final int MOST = 200;

    private Suggesting suggesting;
    private ContestStore contests;
    private CaseIndex index;
    private DeskCases cases;
    private Answering answering;

    public DeskTriage() {}

    @Inject
    DeskTriage(Suggesting suggesting, ContestStore contests, CaseIndex index, DeskCases cases, Answering answering) {
        this.suggesting = suggesting;
        this.contests = contests;
        this.index = index;
        this.cases = cases;
        this.answering = answering;
    }

    /**
     * What a text would be.
     *
     * @param language or null to have it detected
     * @throws Refusal case.textMissing, case.textTooLong, language.unknown
     */
    public Suggestion suggest(String text, String language) {
        return suggesting.suggest(text, language);
    }

    /** What a case would be. @throws Refusal notFound */
    public Suggestion ofCase(long caseId) {
        CaseQuestion asked = index.question(caseId);
        return suggesting.ofQuestion(asked.text(), asked.language());
    }

    /** Contests that nobody has answered, the longest waiting first; at most 200. */
    public List<Contest> open() {
        return contests.open(MOST);
    }

    /** All contests of a case, the latest first. */
    public List<Contest> contests(long caseId) {
        return contests.ofCase(caseId);
    }

    /**
     * Answers a contest: the class stays or is turned over, and the customer reads why.
     *
     * @param decided FREE or PAID
     * @param answer 1 to 500 characters, which the customer reads
     * @throws Refusal notFound, triage.answered, case.reasonMissing, case.reasonTooLong, case.triageUndecided
     */
    public void answer(long contestId, Triage decided, String answer) {
        Contest contest = contests.find(contestId).orElseThrow(Refusal::notFound);
        answering.close(contest, decided, answer);
        if (index.question(contest.caseId()).triage() != decided) cases.classify(contest.caseId(), decided, answer);
    }
}
