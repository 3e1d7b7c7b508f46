package ch.guichet.quotes;

import ch.guichet.identity.User;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.List;

/** What is offered to whom; what it says and costs stands in its versions. */
@Entity
@Table(name = "quote")
class Quote {
    private static final int LONGEST_TITLE = 200;

    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    @Column(updatable = false)
    private int number;

    @Column(name = "customer_id", updatable = false)
    private long customerId;

    @Column(name = "contact_id", updatable = false)
    private long contactId;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String language;

    @Column(name = "thread_token", updatable = false)
    private String threadToken;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    private int revision;

    protected Quote() {}

    /** @throws Refusal quote.title */
    Quote(int number, NewQuote wanted, String language, String threadToken, User by, Instant at) {
        this.number = number;
        customerId = wanted.customerId();
        contactId = wanted.contactId();
        caseId = wanted.caseId();
        title = wanted.title() == null ? "" : wanted.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) throw Refusal.invalid("quote.title", LONGEST_TITLE);
        this.language = language;
        this.threadToken = threadToken;
        openedAt = at;
        openedBy = by.displayName();
    }

    /** @throws Refusal quote.changedMeanwhile when it is not any more as the page showed it */
    void requireSeen(Integer seen) {
        if (seen != null && seen != revision) throw Refusal.conflict("quote.changedMeanwhile", String.valueOf(number));
    }

    /** Pages that were opened before show something else now. */
    void changed() {
        revision++;
    }

    QuoteView view(String customerName, String contactName, List<QuoteVersionView> versions, List<QuoteEvent> history) {
        return new QuoteView(
                id,
                number,
                revision,
                customerId,
                customerName,
                contactId,
                contactName,
                caseId,
                title,
                language,
                openedAt,
                openedBy,
                versions,
                history);
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    long customerId() {
        return customerId;
    }

    long contactId() {
        return contactId;
    }

    Long caseId() {
        return caseId;
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    String threadToken() {
        return threadToken;
    }
}
