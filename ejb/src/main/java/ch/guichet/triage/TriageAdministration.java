package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.identity.Audited;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where an administrator says which words speak for which class, and from which examples is learned. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TriageAdministration {
    private static final int LONGEST = 100;
    private static final int PAGE = 25;

    private TriageStore store;
    private TeachingStore teaching;
    private CurrentUser user;
    private BusinessClock clock;

    public TriageAdministration() {}

    @Inject
    TriageAdministration(TriageStore store, TeachingStore teaching, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.teaching = teaching;
        this.user = user;
        this.clock = clock;
    }

    /** All rules, also those that are off, by language and class. */
    public List<TriageRule> rules() {
        return store.rules();
    }

    /**
     * Adds a rule.
     *
     * @param validFrom its first day, or null for today
     * @throws Refusal language.unknown, triage.phrase, triage.phraseKnown, case.triageUndecided
     */
    @Audited(words = true)
    public void add(String language, String phrase, Triage triage, LocalDate validFrom) {
        Languages.require(language);
        String said = possible(phrase, triage);
        unlessKnown(said, () -> store.add(language, said, triage, validFrom == null ? clock.today() : validFrom));
    }

    /** Switches a rule on or off; how it was is kept. @throws Refusal notFound */
    @Audited
    public void turn(long ruleId, boolean active) {
        if (!teaching.keep(ruleId, user.get().displayName())) throw Refusal.notFound();
        store.turn(ruleId, active);
    }

    /**
     * Changes a rule; how it was is kept.
     *
     * @param validFrom its first day, or null for today
     * @throws Refusal notFound, triage.phrase, triage.phraseKnown, case.triageUndecided
     */
    @Audited(words = true)
    public void change(long ruleId, String phrase, Triage triage, LocalDate validFrom) {
        String said = possible(phrase, triage);
        if (!teaching.keep(ruleId, user.get().displayName())) throw Refusal.notFound();
        unlessKnown(said, () -> teaching.change(ruleId, said, triage, validFrom == null ? clock.today() : validFrom));
    }

    /** How a rule was before, the latest change first. */
    public List<RuleChange> history(long ruleId) {
        return teaching.history(ruleId);
    }

    /**
     * Examples, the latest first.
     *
     * @param active those that count, or those that were withdrawn
     * @param text part of the question; null or empty does not narrow
     */
    public Page<TaughtExample> examples(boolean active, String text, String after) {
        return Page.of(
                teaching.examples(active, text, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, TaughtExample::id);
    }

    /** Withdraws an example, so that nothing is learned from it, or restores it. @throws Refusal notFound */
    @Audited
    public void turnExample(long exampleId, boolean active) {
        if (!teaching.turnExample(exampleId, active, user.get().displayName())) throw Refusal.notFound();
    }

    private static String possible(String phrase, Triage triage) {
        if (triage == null || triage == Triage.UNSURE) throw Refusal.invalid("case.triageUndecided");
        if (phrase == null || phrase.isBlank() || phrase.strip().length() > LONGEST)
            throw Refusal.invalid("triage.phrase", LONGEST);
        return phrase.strip();
    }

    private static void unlessKnown(String phrase, Runnable write) {
        try {
            write.run();
        } catch (DatabaseFault fault) {
            if (fault.constraint()) throw Refusal.conflict("triage.phraseKnown", phrase);
            throw fault;
        }
    }
}
