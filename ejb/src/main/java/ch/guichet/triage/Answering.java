package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.identity.CurrentUser;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes a contest with an answer, once. */
@ApplicationScoped
class Answering {
    private static final int LONGEST = 500;

    @Inject
    private ContestStore store;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    void close(Contest contest, Triage decided, String answer) {
        if (decided == null || decided == Triage.UNSURE) throw Refusal.invalid("case.triageUndecided");
        if (answer == null || answer.isBlank()) throw Refusal.invalid("case.reasonMissing");
        if (answer.strip().length() > LONGEST) throw Refusal.invalid("case.reasonTooLong", LONGEST);
        if (!store.close(contest.id(), decided, answer.strip(), user.get().displayName(), clock.now()))
            throw Refusal.conflict("triage.answered");
    }
}
