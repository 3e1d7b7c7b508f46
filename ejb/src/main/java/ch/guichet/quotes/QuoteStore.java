package ch.guichet.quotes;

import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Quotes and their versions as entities. */
@ApplicationScoped
class QuoteStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Database database;

    void add(Quote quote) {
        em.persist(quote);
    }

    void add(QuoteVersion version) {
        em.persist(version);
    }

    /** What was decided stands in the database before anything leans on it. */
    void write() {
        em.flush();
    }

    /** @throws Refusal notFound */
    Quote require(long id) {
        return found(em.find(Quote.class, id));
    }

    /** Nobody else changes or decides it before this transaction ends. @throws Refusal notFound */
    Quote lock(long id) {
        Quote quote = found(em.find(Quote.class, id, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(quote);
        return quote;
    }

    QuoteLife life(long quoteId) {
        return new QuoteLife(versions(quoteId));
    }

    /** The versions as they are once the quote is locked. */
    QuoteLife lockedLife(long quoteId) {
        List<QuoteVersion> versions = versions(quoteId);
        versions.forEach(em::refresh);
        return new QuoteLife(versions);
    }

    private List<QuoteVersion> versions(long quoteId) {
        return em.createQuery(
                        "select v from QuoteVersion v where v.quoteId = :quote order by v.version", QuoteVersion.class)
                .setParameter("quote", quoteId)
                .getResultList();
    }

    /** Locks the series: until the end of this transaction nobody else opens a quote. */
    int nextNumber() {
        int number = 1
                + (int) database.number(
                        "SELECT last_serial FROM number_series WHERE series = 'quote' AND series_year = 0 FOR UPDATE");
        database.update("UPDATE number_series SET last_serial = ? WHERE series = 'quote' AND series_year = 0", number);
        return number;
    }

    private static Quote found(Quote quote) {
        if (quote == null) throw Refusal.notFound();
        return quote;
    }
}
