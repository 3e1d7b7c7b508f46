package ch.guichet.interventions;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What customers contest, at the desk: what waits, and the answer. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE})
public class WorkDisputes {
    private static final int LONGEST = 2_000;

    private InterventionStore store;
    private DisputeStore disputes;
    private WorkLetters letters;
    private CurrentUser user;
    private BusinessClock clock;

    public WorkDisputes() {}

    @Inject
    WorkDisputes(
            InterventionStore store,
            DisputeStore disputes,
            WorkLetters letters,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.disputes = disputes;
        this.letters = letters;
        this.user = user;
        this.clock = clock;
    }

    /** The longest waiting first. */
    public List<Dispute> waiting() {
        return disputes.waiting();
    }

    /** Of one intervention, the latest first. */
    public List<Dispute> of(long interventionId) {
        return disputes.of(store.require(interventionId).id());
    }

    /**
     * Answers; what was put right before stands as it is then, and the next month-end bills it. The customer gets it by
     * mail.
     *
     * @throws Refusal notFound, work.textMissing, work.textTooLong, work.notContested
     */
    public void answer(long interventionId, String text) {
        Intervention intervention = store.lock(interventionId);
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) throw Refusal.invalid("work.textMissing");
        if (said.length() > LONGEST) throw Refusal.invalid("work.textTooLong", LONGEST);
        long asked = disputes.answer(interventionId, said, user.get().displayName(), clock.now())
                .orElseThrow(() -> Refusal.conflict("work.notContested"));
        intervention.answered();
        letters.answered(intervention, asked, said);
    }
}
