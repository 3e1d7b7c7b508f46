package ch.guichet.web.desk.home;

import ch.guichet.cases.CaseFilter;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseState;
import ch.guichet.cases.DeskCases;
import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.Interventions;
import ch.guichet.shared.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Where a day at the desk begins: whose turn is ours, and what is begun. */
@Named("deskHomePage")
@RequestScoped
public class HomePage {
    private static final int SHOWN = 8;

    private final DeskCases cases;
    private final Interventions interventions;
    private Page<CaseRow> todo;
    private Page<InterventionRow> begun;

    protected HomePage() {
        this(null, null);
    }

    @Inject
    public HomePage(DeskCases cases, Interventions interventions) {
        this.cases = cases;
        this.interventions = interventions;
    }

    @PostConstruct
    void load() {
        CaseFilter ours = new CaseFilter(Set.of(CaseState.NEW, CaseState.OPEN), null, null, null, null);
        todo = Page.of(cases.inbox(ours, null).items(), SHOWN, CaseRow::id);
        begun = Page.of(interventions.mine(true, null).items(), SHOWN, InterventionRow::id);
    }

    public Page<CaseRow> getTodo() {
        return todo;
    }

    public Page<InterventionRow> getBegun() {
        return begun;
    }
}
