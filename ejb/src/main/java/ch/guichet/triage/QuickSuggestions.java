package ch.guichet.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Suggestions for many questions at once, for lists; it asks nobody's rights, so its callers must. */
@ApplicationScoped
public class QuickSuggestions {
    @Inject
    private Suggesting suggesting;

    /** @param language of the contact, when the text does not tell */
    public record Question(String text, String language) {}

    /** One each, in their order; one statement for all. */
    public List<Suggestion> of(List<Question> questions) {
        return suggesting.ofQuestions(questions);
    }
}
