package ch.guichet.web.portal.quotes;

import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.QuoteRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A company's quotes, the latest first. */
@Named("myQuotesPage")
@RequestScoped
public class MyQuotesPage {
    private static final ListAddress LIST = ListAddress.of("/portal/quotes/quotes.xhtml");

    private final MyQuotes quotes;
    private final ActingFor acting;
    private String after;
    private Page<QuoteRow> page;

    protected MyQuotesPage() {
        this(null, null);
    }

    @Inject
    public MyQuotesPage(MyQuotes quotes, ActingFor acting) {
        this.quotes = quotes;
        this.acting = acting;
    }

    public void load() {
        page = quotes.all(acting.require().customerId(), after);
    }

    public List<QuoteRow> getRows() {
        return page.items();
    }

    public String getFirst() {
        return after == null ? null : LIST.url();
    }

    public String getNext() {
        return page.next() == null ? null : LIST.with("after", page.next()).url();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
