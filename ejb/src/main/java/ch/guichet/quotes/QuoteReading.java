package ch.guichet.quotes;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Quotes as the house reads them. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class QuoteReading {
    private static final int PAGE = 25;

    private QuoteStore store;
    private QuoteListStore lists;
    private QuoteLog log;
    private QuoteSubjects subjects;
    private QuotePrinter printer;

    public QuoteReading() {}

    @Inject
    QuoteReading(QuoteStore store, QuoteListStore lists, QuoteLog log, QuoteSubjects subjects, QuotePrinter printer) {
        this.store = store;
        this.lists = lists;
        this.log = log;
        this.subjects = subjects;
        this.printer = printer;
    }

    /** The latest first. */
    public Page<QuoteRow> list(QuoteFilter filter, String after) {
        return Page.of(lists.rows(filter, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, QuoteRow::id);
    }

    /** @throws Refusal notFound */
    public QuoteView show(long quoteId) {
        Quote quote = store.require(quoteId);
        return subjects.view(quote, store.life(quoteId).views(), log.of(quoteId, true));
    }

    /** What changed from one version to another, line by line. @throws Refusal notFound */
    public List<QuoteDifference> difference(long quoteId, int from, int to) {
        QuoteLife life = store.life(quoteId);
        return QuoteDifference.between(
                life.version(from).view().text(), life.version(to).view().text());
    }

    /** The PDF: of what was sent the very bytes, of a draft as it would be today. */
    public byte[] document(long quoteId, int version) {
        Quote quote = store.require(quoteId);
        QuoteVersion wanted = store.life(quoteId).version(version);
        if (wanted.document() != null) return wanted.document();
        return printer.print(quote, wanted, BusinessClock.dayOf(wanted.view().writtenAt()))
                .bytes();
    }

    /** @throws Refusal notFound */
    public long idOf(int number) {
        return lists.byNumber(number).orElseThrow(Refusal::notFound);
    }
}
