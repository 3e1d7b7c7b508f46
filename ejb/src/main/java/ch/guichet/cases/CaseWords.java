package ch.guichet.cases;

import ch.guichet.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps what can be found of cases up to date, in the transaction in which something is said. */
@ApplicationScoped
class CaseWords {
    @Inject
    private CaseSource source;

    @Inject
    private SearchIndex index;

    /** What has changed must be in the database already. */
    void changed(long caseId) {
        index.refresh(source, List.of(caseId));
    }
}
