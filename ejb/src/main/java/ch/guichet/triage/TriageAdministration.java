package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where an administrator says which words speak for which class. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TriageAdministration {
    private static final int LONGEST = 100;

    private TriageStore store;
    private BusinessClock clock;

    public TriageAdministration() {}

    @Inject
    TriageAdministration(TriageStore store, BusinessClock clock) {
        this.store = store;
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
    public void add(String language, String phrase, Triage triage, LocalDate validFrom) {
        Languages.require(language);
        if (triage == null || triage == Triage.UNSURE) throw Refusal.invalid("case.triageUndecided");
        if (phrase == null || phrase.isBlank() || phrase.strip().length() > LONGEST)
            throw Refusal.invalid("triage.phrase", LONGEST);
        try {
            store.add(language, phrase.strip(), triage, validFrom == null ? clock.today() : validFrom);
        } catch (DatabaseFault fault) {
            if (fault.constraint()) throw Refusal.conflict("triage.phraseKnown", phrase.strip());
            throw fault;
        }
    }

    /** Switches a rule on or off. @throws Refusal notFound */
    public void turn(long ruleId, boolean active) {
        if (!store.turn(ruleId, active)) throw Refusal.notFound();
    }
}
