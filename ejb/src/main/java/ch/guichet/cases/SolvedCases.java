package ch.guichet.cases;

import ch.guichet.identity.Roles;
import ch.guichet.search.Related;
import ch.guichet.search.SearchKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How the like of a case was solved before, whoever asked. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class SolvedCases {
    private static final int LOOKED_AT = 15;
    private static final int MOST = 4;

    private Related related;
    private CaseIndex index;
    private CaseListStore lists;

    public SolvedCases() {}

    @Inject
    SolvedCases(Related related, CaseIndex index, CaseListStore lists) {
        this.related = related;
        this.index = index;
        this.lists = lists;
    }

    /**
     * Closed cases that are near to this one, the nearest first; at most {@value #MOST}.
     *
     * @param written what is being answered, which counts too; may be null
     * @throws ch.guichet.shared.Refusal notFound
     */
    public List<CaseRow> like(long caseId, String written) {
        CaseQuestion asked = index.question(caseId);
        String text = written == null ? asked.text() : asked.text() + "\n" + written;
        return like(asked.language(), text).stream()
                .filter(row -> row.id() != caseId)
                .limit(MOST)
                .toList();
    }

    /** The same for a question that is being written down. @param language when the text does not tell */
    public List<CaseRow> likeText(String language, String text) {
        return like(language, text).stream().limit(MOST).toList();
    }

    private List<CaseRow> like(String language, String text) {
        return related.forHouse(SearchKind.CASE, language, text, LOOKED_AT).stream()
                .map(lists::row)
                .flatMap(Optional::stream)
                .filter(row -> row.state() == CaseState.CLOSED)
                .toList();
    }
}
