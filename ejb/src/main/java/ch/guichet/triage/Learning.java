package ch.guichet.triage;

import ch.guichet.cases.CaseClassified;
import ch.guichet.cases.Triage;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.text.LanguageGuess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears every decision of a person: whoever overrides a suggestion says why, and each decision becomes an example. */
@ApplicationScoped
class Learning {
    @Inject
    private Suggesting suggesting;

    @Inject
    private TriageStore store;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal case.reasonMissing when a suggestion is overridden without a word */
    void hear(@Observes CaseClassified c) {
        Suggestion suggested = suggesting.ofQuestion(c.question(), c.language());
        boolean overrides = suggested.suggestion() != Triage.UNSURE && suggested.suggestion() != c.decided();
        if (c.before() == Triage.UNSURE && overrides && c.reason() == null) throw Refusal.invalid("case.reasonMissing");
        store.decided(c.caseId(), suggested, c.decided(), c.reason(), clock.now());
        store.learn(
                c.caseId(),
                LanguageGuess.of(c.question()).orElse(c.language()),
                c.question(),
                c.decided(),
                clock.now());
    }
}
