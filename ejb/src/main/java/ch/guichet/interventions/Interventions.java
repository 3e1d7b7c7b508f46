package ch.guichet.interventions;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.quotes.AcceptedQuote;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Paid work from its opening to its end, for those who do it. */
@Stateless
@RolesAllowed({Roles.SPECIALIST, Roles.DESK})
public class Interventions {
    private static final int LONGEST_REASON = 500;

    private InterventionStore store;
    private InterventionReading reading;
    private AgreedWork agreed;
    private WorkLetters letters;
    private CurrentUser user;
    private BusinessClock clock;

    public Interventions() {}

    @Inject
    Interventions(
            InterventionStore store,
            InterventionReading reading,
            AgreedWork agreed,
            WorkLetters letters,
            CurrentUser user,
            BusinessClock clock) {
        this.store = store;
        this.reading = reading;
        this.agreed = agreed;
        this.letters = letters;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens paid work on a case whose customer has said yes to it; whoever opens it is its specialist.
     *
     * @return its id
     * @throws Refusal paidWork.notAccepted without a yes, intervention.alreadyOpen while the case has an open one
     */
    public long open(long caseId) {
        int number = store.nextNumber();
        int open = store.openOfCase(caseId);
        if (open != 0) throw Refusal.conflict("intervention.alreadyOpen", String.valueOf(open));
        Intervention intervention = agreed.begin(number, caseId, user.get());
        store.add(intervention);
        agreed.opened(intervention);
        return intervention.id();
    }

    /**
     * Writes down a stretch of the caller's own work; see {@link Intervention#log} for what is refused. Out of the
     * customer's presence, or on a quote, only under an accepted version (rule 15).
     *
     * @return its id
     * @throws Refusal quote.notAccepted with the quote's number, quote.none
     */
    public long log(long interventionId, WorkTime work) {
        Intervention on = store.lock(interventionId);
        WorkEntry entry = on.needsQuote(work) ? covered(on, work) : on.log(work, user.get(), clock.now());
        store.add(entry);
        store.write();
        agreed.logged(entry.interventionId());
        return entry.id();
    }

    /** It stands under the quote's own intervention, so that it is billed as the quote says. */
    private WorkEntry covered(Intervention on, WorkTime work) {
        AcceptedQuote proof = agreed.covering(on);
        Intervention under = on.quoteId() == null ? underQuote(proof) : on;
        return under.log(work, proof, user.get(), clock.now());
    }

    private Intervention underQuote(AcceptedQuote proof) {
        return store.openOfQuote(proof.quoteId()).orElseGet(() -> {
            Intervention begun = Intervention.quoted(store.nextNumber(), proof, user.get());
            store.add(begun);
            return begun;
        });
    }

    /**
     * Puts a stretch right that is not billed yet.
     *
     * @param right how it really was, or null when there was no such work
     * @param reason why, at most 500 characters; kept with the old and the new value
     * @throws Refusal work.billed, work.reasonTooLong, and as {@link #log}
     */
    public void correct(long interventionId, long entryId, WorkTime right, String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() > LONGEST_REASON) throw Refusal.invalid("work.reasonTooLong", LONGEST_REASON);
        Intervention intervention = store.lock(interventionId);
        WorkEntry entry = store.lockEntry(interventionId, entryId);
        store.add(new WorkCorrection(
                interventionId, entry.row(), right, said, user.get().displayName(), clock.now()));
        if (right == null) {
            entry.requireUnbilled();
            store.remove(entry);
        } else {
            intervention.correct(entry, right, clock.now());
        }
        intervention.workedUntil(store.lastDay(interventionId));
    }

    /** All is logged; the month-end of its last day bills it, and the appointment it came of is done. */
    public void close(long interventionId) {
        Intervention intervention = store.lock(interventionId);
        intervention.close(store.lastDay(interventionId));
        agreed.done(intervention);
        store.write();
        letters.done(intervention);
    }

    public InterventionView show(long interventionId) {
        return reading.view(interventionId);
    }

    /** Those the caller has opened, the latest first. */
    public Page<InterventionRow> mine(boolean openOnly, String after) {
        return reading.ofSpecialist(user.get().id(), openOnly, after);
    }

    /** In the order of their opening. */
    public List<InterventionRow> ofCase(long caseId) {
        return reading.ofCase(caseId);
    }
}
