package ch.guichet.billing.orders;

import ch.guichet.billing.issue.PackWords;
import ch.guichet.catalog.Publisher;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.Figures;
import ch.guichet.terms.TermsText;
import ch.guichet.text.FilledText;
import java.time.LocalDate;
import java.util.Map;

/** The words an order is accepted by: what, for whom, what it costs and how it is taxed, how long it is valid, the terms. */
final class OrderDocument {
    private OrderDocument() {}

    /** @param terms in the reader's language */
    static String of(
            String language,
            Publisher publisher,
            CustomerCard customer,
            PackOffer offer,
            LocalDate day,
            TermsText terms) {
        PackWords words = new PackWords(language);
        boolean taxed = offer.vatBasisPoints() != null;
        return FilledText.of(
                OrderDocument.class,
                taxed ? "time-pack" : "value-pack",
                language,
                Map.ofEntries(
                        Map.entry("publisher", publisher.name()),
                        Map.entry("customer", customer.name()),
                        Map.entry("customerNumber", String.valueOf(customer.number())),
                        Map.entry("day", Figures.of(day)),
                        Map.entry("pack", words.title(offer.pack())),
                        Map.entry("use", words.use(offer.pack())),
                        Map.entry("validity", words.validity(offer.pack())),
                        Map.entry("net", Figures.of(offer.pack().netPrice())),
                        Map.entry("rate", taxed ? Figures.percent(offer.vatBasisPoints()) : ""),
                        Map.entry("vat", Figures.of(offer.vat())),
                        Map.entry("due", Figures.of(offer.gross())),
                        Map.entry("termsVersion", String.valueOf(terms.version())),
                        Map.entry("terms", terms.body())));
    }
}
