package ch.guichet.web.desk.quotes;

import ch.guichet.identity.CurrentUser;
import ch.guichet.quotes.QuoteApproval;
import ch.guichet.quotes.QuoteDifference;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a second person. */
@Named("approvalsPage")
@RequestScoped
public class ApprovalsPage {
    private final QuoteApproval approval;
    private final QuoteReading reading;
    private final CurrentUser user;
    private List<QuoteRow> rows;

    protected ApprovalsPage() {
        this(null, null, null);
    }

    @Inject
    public ApprovalsPage(QuoteApproval approval, QuoteReading reading, CurrentUser user) {
        this.approval = approval;
        this.reading = reading;
        this.user = user;
    }

    public List<QuoteRow> getRows() {
        if (rows == null) rows = approval.queue();
        return rows;
    }

    /** What is other than in the version before. */
    public List<QuoteDifference> changes(QuoteRow row) {
        return row.version() == 1 ? List.of() : reading.difference(row.id(), row.version() - 1, row.version());
    }

    /** Whoever wrote it waits for somebody else. */
    public boolean mine(QuoteRow row) {
        return row.authorId() == user.get().id();
    }
}
