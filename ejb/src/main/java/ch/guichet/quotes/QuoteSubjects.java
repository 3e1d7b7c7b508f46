package ch.guichet.quotes;

import ch.guichet.cases.CaseIndex;
import ch.guichet.customers.Companies;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whom and what a quote may be about. */
@ApplicationScoped
class QuoteSubjects {
    @Inject
    private Companies companies;

    @Inject
    private CaseIndex cases;

    /**
     * The language of the reader, when he may be made this quote.
     *
     * @throws Refusal notFound, customers.creditHold, quote.contact, quote.case
     */
    String requireOrder(NewQuote wanted) {
        companies.card(wanted.customerId());
        companies.requireMayOrder(wanted.customerId());
        if (companies.mandate(wanted.contactId(), wanted.customerId()).isEmpty())
            throw Refusal.invalid("quote.contact");
        if (wanted.caseId() != null && cases.reference(wanted.caseId()).customerId() != wanted.customerId())
            throw Refusal.invalid("quote.case");
        return companies.contact(wanted.contactId()).language();
    }

    QuoteView view(Quote quote, List<QuoteVersionView> versions, List<QuoteEvent> history) {
        return quote.view(
                companies.card(quote.customerId()).name(),
                companies.contact(quote.contactId()).name(),
                versions,
                history);
    }
}
