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

    /** Closed cases that are near to this one, the nearest first; at most {@value #MOST}. @throws ch.guichet.shared.Refusal notFound */
    public List<CaseRow> like(long caseId) {
        CaseQuestion asked = index.question(caseId);
        return related.forHouse(SearchKind.CASE, asked.language(), asked.text(), LOOKED_AT).stream()
                .filter(id -> id != caseId)
                .map(lists::row)
                .flatMap(Optional::stream)
                .filter(row -> row.state() == CaseState.CLOSED)
                .limit(MOST)
                .toList();
    }
}
