package ch.guichet.test.beans;

import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.NewQuote;
import ch.guichet.quotes.QuoteContent;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteLineKind;
import ch.guichet.quotes.QuoteReading;
import ch.guichet.quotes.QuoteVersionView;
import ch.guichet.quotes.QuoteView;
import ch.guichet.quotes.WrittenLine;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Both sides of a quote, in the fewest words. */
@ApplicationScoped
public class QuoteCounter {
    public static final String HOME = "192.0.2.17";

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private QuoteDesk quotes;

    @Inject
    private QuoteReading reading;

    @Inject
    private MyQuotes mine;

    @Inject
    private BusinessClock clock;

    /** A draft of one fixed price. @return its id */
    public long draft(Firm firm, String staff, String net) {
        return desk.get(staff, () -> quotes.open(
                        new NewQuote(firm.customerId(), firm.contactId(), null, "Reprise des données", content(net)))
                .id());
    }

    /** A quote for a case, sent. @return its id */
    public long sentForCase(Firm firm, String staff, long caseId, String net) {
        long id = desk.get(staff, () -> quotes.open(
                        new NewQuote(firm.customerId(), firm.contactId(), caseId, "Analyse", content(net)))
                .id());
        desk.get(staff, () -> quotes.send(id, null));
        return id;
    }

    /** Sent to the customer. @return as he sees it */
    public QuoteView sent(Firm firm, String staff, String net) {
        long id = draft(firm, staff, net);
        desk.get(staff, () -> quotes.send(id, null));
        return shown(firm, id);
    }

    public QuoteView revised(Firm firm, String staff, long id, String net) {
        desk.get(staff, () -> quotes.revise(id, null, content(net)));
        desk.get(staff, () -> quotes.send(id, null));
        return shown(firm, id);
    }

    public QuoteView shown(Firm firm, long id) {
        return customer.get(firm.login(), () -> mine.show(id));
    }

    public QuoteView read(String staff, long id) {
        return desk.get(staff, () -> reading.show(id));
    }

    /** Id of the proof. */
    public long accept(Firm firm, QuoteView quote) {
        return accept(firm, quote, quote.latest());
    }

    public long accept(Firm firm, QuoteView quote, QuoteVersionView version) {
        return customer.get(
                firm.login(), () -> mine.accept(quote.id(), version.version(), version.documentSha256(), HOME));
    }

    public QuoteContent content(String net) {
        return new QuoteContent(
                List.of(new WrittenLine(QuoteLineKind.FIXED_PRICE, "Reprise", new Minutes(300), Money.of(net), null)),
                null,
                clock.today().plusDays(10),
                "",
                "Marge faible",
                null,
                null);
    }
}
