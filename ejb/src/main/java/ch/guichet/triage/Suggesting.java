package ch.guichet.triage;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import ch.guichet.text.LanguageGuess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Suggests with what the database knows; what was read once is used until its revision moves. */
@ApplicationScoped
class Suggesting {
    private static final int LONGEST = 20_000;

    @Inject
    private TriageStore store;

    @Inject
    private BusinessClock clock;

    private volatile Read read;

    private record Read(long revision, Judge judge) {}

    /**
     * @param language one of ours, or null to have it detected
     * @throws Refusal case.textMissing, case.textTooLong, language.unknown
     */
    Suggestion suggest(String text, String language) {
        if (text == null || text.isBlank()) throw Refusal.invalid("case.textMissing");
        if (text.length() > LONGEST) throw Refusal.invalid("case.textTooLong", LONGEST);
        String known = language == null || language.isBlank()
                ? LanguageGuess.of(text).orElse(Languages.ALL.get(0))
                : Languages.require(language);
        return judge().suggest(text, known, clock.today());
    }

    /** The language of what was written counts; a contact may well ask in another than his own. */
    Suggestion ofQuestion(String text, String contactLanguage) {
        return suggest(text, LanguageGuess.of(text).orElse(contactLanguage));
    }

    /** Many at once, with one look at what the database knows. */
    List<Suggestion> ofQuestions(List<QuickSuggestions.Question> questions) {
        Judge judge = judge();
        LocalDate today = clock.today();
        return questions.stream()
                .map(q -> judge.suggest(q.text(), LanguageGuess.of(q.text()).orElse(q.language()), today))
                .toList();
    }

    private Judge judge() {
        long revision = store.revision();
        Read known = read;
        if (known == null || known.revision() != revision) {
            known = new Read(revision, new Judge(store.examples(), store.rules()));
            read = known;
        }
        return known.judge();
    }
}
