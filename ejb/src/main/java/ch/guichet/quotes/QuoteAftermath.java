package ch.guichet.quotes;

import ch.guichet.credit.LotSales;
import ch.guichet.customers.MandateCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What follows a decision in the same transaction: it is written down, told, and accepted packs are sold. */
@ApplicationScoped
class QuoteAftermath {
    @Inject
    private QuoteLog log;

    @Inject
    private QuoteMail mail;

    @Inject
    private LotSales packs;

    /** @param before the lines that were in force until now: a pack among them is sold already */
    void accepted(Quote quote, QuoteVersion version, MandateCard who, List<QuoteLine> before) {
        log.note(quote.id(), version.version(), QuoteEventKind.ACCEPTED, who.contactName(), null);
        List<String> sold =
                new ArrayList<>(before.stream().map(QuoteLine::packCode).toList());
        for (QuoteLine line : version.content().lines()) {
            if (!line.isWork() && !sold.remove(line.packCode()))
                packs.sell(quote.customerId(), line.packCode(), line.net(), version.acceptanceId());
        }
        mail.decided(quote, version, who.contactId());
    }

    void declined(Quote quote, QuoteVersion version, MandateCard who, String reason) {
        log.note(quote.id(), version.version(), QuoteEventKind.DECLINED, who.contactName(), reason.strip());
        mail.decided(quote, version, who.contactId());
    }
}
