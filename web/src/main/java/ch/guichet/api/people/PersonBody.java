package ch.guichet.api.people;

import ch.guichet.access.NewColleague;
import ch.guichet.customers.MandateRights;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody to be invited.
 *
 * @param language fr, de, it or en
 * @param rights none when left out
 */
public record PersonBody(
        @NotNull String name,
        @NotNull String email,
        @NotNull String language,
        MandateRights rights) {
    private static final MandateRights NONE = new MandateRights(false, null, false, false, false);

    NewColleague colleague() {
        return new NewColleague(name, email, language, rights == null ? NONE : rights);
    }
}
