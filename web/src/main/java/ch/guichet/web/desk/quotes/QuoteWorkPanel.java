package ch.guichet.web.desk.quotes;

import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.QuoteUse;
import ch.guichet.interventions.QuotedWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The work under a quote, against what was foreseen. */
@Named("quoteWork")
@RequestScoped
public class QuoteWorkPanel {
    private final QuotedWork work;
    private List<InterventionRow> rows;
    private QuoteUse use;

    protected QuoteWorkPanel() {
        this(null);
    }

    @Inject
    public QuoteWorkPanel(QuotedWork work) {
        this.work = work;
    }

    public List<InterventionRow> of(long quoteId) {
        if (rows == null) rows = work.of(quoteId);
        return rows;
    }

    public QuoteUse use(long quoteId) {
        if (use == null) use = work.use(quoteId);
        return use;
    }

    /** Begins work; whoever does is its specialist. */
    public void open(long quoteId) throws IOException {
        Faces.redirect("desk/interventions/intervention.xhtml?id=%s", work.open(quoteId));
    }
}
