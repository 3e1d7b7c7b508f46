package ch.guichet.billing.orders;

import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.issue.InvoicePossible;
import ch.guichet.billing.issue.PackWords;
import ch.guichet.catalog.Catalog;
import ch.guichet.credit.LotSales;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import ch.guichet.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What can be ordered today, in which words, and whether this contact may. */
@ApplicationScoped
class OrderOffers {
    @Inject
    private LotSales sales;

    @Inject
    private Companies companies;

    @Inject
    private Catalog catalog;

    @Inject
    private Terms terms;

    @Inject
    private InvoicePossible invoices;

    @Inject
    private DocumentReader documents;

    @Inject
    private BusinessClock clock;

    List<PackOffer> all() {
        return sales.offers();
    }

    /** @throws Refusal catalog.noPack, terms.none, catalog.publisherIncomplete */
    OrderPreview preview(MandateCard who, String pack, String language) {
        LocalDate today = clock.today();
        PackOffer offer = offer(pack, today);
        String words = OrderDocument.of(
                language,
                catalog.publisher(today),
                companies.card(who.customerId()),
                offer,
                today,
                terms.current(language));
        boolean may = who.mayAccept(offer.gross()) && companies.mayOrder(who.customerId());
        return new OrderPreview(offer, words, Sha256.ofText(words), may);
    }

    private PackOffer offer(String pack, LocalDate today) {
        return all().stream()
                .filter(offer -> offer.pack().code().equals(pack))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("catalog.noPack", String.valueOf(pack), today));
    }

    void requireMayOrder(MandateCard who, Money due) {
        if (!companies.mayOrder(who.customerId())) throw Refusal.conflict("credit.onHold");
        if (who.acceptLimit() == null) throw Refusal.forbidden("credit.mayNotOrder", due);
        if (!who.mayAccept(due)) throw Refusal.forbidden("credit.aboveLimit", who.acceptLimit(), due);
        invoices.require(companies.card(who.customerId()), due);
    }

    String title(String pack, String language) {
        return new PackWords(language).title(offer(pack, clock.today()).pack());
    }

    String number(long documentId) {
        return documents.read(List.of(documentId)).get(0).head().number();
    }
}
