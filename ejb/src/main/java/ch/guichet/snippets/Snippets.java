package ch.guichet.snippets;

import ch.guichet.cases.CaseIndex;
import ch.guichet.cases.CaseNames;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Figures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The snippets as somebody at the desk uses them in a case. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class Snippets {
    private SnippetStore store;
    private CaseIndex cases;
    private CurrentUser user;
    private BusinessClock clock;

    public Snippets() {}

    @Inject
    Snippets(SnippetStore store, CaseIndex cases, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    /** All that are offered, filled for this case, those in its language first. @throws ch.guichet.shared.Refusal notFound */
    public List<FilledSnippet> forCase(long caseId) {
        CaseNames c = cases.names(caseId);
        Map<Placeholder, String> values = Map.of(
                Placeholder.CUSTOMER, c.customer(),
                Placeholder.CONTACT, c.contact(),
                Placeholder.CASE, String.valueOf(c.number()),
                Placeholder.SUBJECT, c.subject(),
                Placeholder.AGENT, user.get().displayName(),
                Placeholder.TODAY, Figures.of(clock.today()));
        return store.all(false).stream()
                .sorted(Comparator.comparing((Snippet s) -> !s.language().equals(c.language()))
                        .thenComparing(Snippet::language)
                        .thenComparing(Snippet::title))
                .map(s -> new FilledSnippet(s.id(), s.language(), s.title(), Placeholder.fill(s.text(), values)))
                .toList();
    }
}
