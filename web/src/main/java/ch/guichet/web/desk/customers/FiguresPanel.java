package ch.guichet.web.desk.customers;

import ch.guichet.overview.CustomerFigures;
import ch.guichet.overview.CustomerOverview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is open with a customer, read once a request. */
@Named
@RequestScoped
public class FiguresPanel {
    private final CustomerOverview overview;
    private CustomerFigures figures;

    protected FiguresPanel() {
        this(null);
    }

    @Inject
    public FiguresPanel(CustomerOverview overview) {
        this.overview = overview;
    }

    public CustomerFigures of(long customer) {
        if (figures == null) figures = overview.figures(customer);
        return figures;
    }
}
