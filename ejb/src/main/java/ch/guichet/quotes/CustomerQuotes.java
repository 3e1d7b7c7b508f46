package ch.guichet.quotes;

import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a customer does with a quote besides deciding it; whose it is has been asked. */
@ApplicationScoped
class CustomerQuotes {
    private static final int PAGE = 25;
    private static final int LONGEST = 2_000;

    @Inject
    private QuoteStore store;

    @Inject
    private QuoteReadingForCustomer reading;

    @Inject
    private QuoteTelling telling;

    @Inject
    private Companies companies;

    @Inject
    private BusinessClock clock;

    Page<QuoteRow> page(long customerId, String after) {
        return Page.of(reading.rows(customerId, Page.key(after, Long.MAX_VALUE), PAGE + 1), PAGE, QuoteRow::id);
    }

    QuoteView view(Quote quote, String reader) {
        QuoteView view = reading.view(quote);
        telling.seen(quote, store.life(quote.id()).version(view.latest().version()), reader);
        return view;
    }

    void ask(Quote quote, int version, Integer line, String by, String text) {
        QuoteView view = reading.view(quote);
        int lines = view.version(version).text().lines().size();
        if (line != null && (line < 1 || line > lines)) throw Refusal.invalid("quote.line", lines);
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) throw Refusal.invalid("quote.textMissing");
        if (said.length() > LONGEST) throw Refusal.invalid("quote.textTooLong", LONGEST);
        telling.asked(quote, store.life(quote.id()).version(version), line, by, said);
    }

    void forward(Quote quote, int version, MandateCard from, long contactId) {
        QuoteVersion open = store.lockedLife(quote.id()).version(version);
        open.requireOpen(clock.today());
        MandateCard to = companies
                .mandate(contactId, quote.customerId())
                .filter(colleague -> colleague.mayAccept(open.gross()))
                .orElseThrow(() -> Refusal.invalid("quote.colleague"));
        telling.forwarded(quote, open, from, to);
    }
}
