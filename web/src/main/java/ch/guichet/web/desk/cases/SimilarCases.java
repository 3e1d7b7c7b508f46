package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseRow;
import ch.guichet.cases.SolvedCases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Solved cases like the one on the page, and like what is being answered. */
@Named
@RequestScoped
public class SimilarCases {
    private final SolvedCases solved;
    private final CasePage page;
    private List<CaseRow> all;

    protected SimilarCases() {
        this(null, null);
    }

    @Inject
    public SimilarCases(SolvedCases solved, CasePage page) {
        this.solved = solved;
        this.page = page;
    }

    public List<CaseRow> getAll() {
        if (all == null) all = solved.like(page.caseId(), page.getText());
        return all;
    }
}
