package ch.guichet.web.desk.quotes;

import ch.guichet.quotes.QuoteFilter;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The quotes of a case, read once a request. */
@Named("caseQuotes")
@RequestScoped
public class CaseQuotes {
    private final QuoteReading quotes;
    private List<QuoteRow> rows;

    protected CaseQuotes() {
        this(null);
    }

    @Inject
    public CaseQuotes(QuoteReading quotes) {
        this.quotes = quotes;
    }

    public List<QuoteRow> of(long caseId) {
        if (rows == null) rows = quotes.list(QuoteFilter.ofCase(caseId), null).items();
        return rows;
    }
}
