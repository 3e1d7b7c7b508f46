package ch.guichet.cases;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What paid work costs on a day, and the sheet that says so to a customer. */
@ApplicationScoped
class OfferPricing {
    private static final Minutes LONGEST_ESTIMATE = new Minutes(6_000);

    @Inject
    private Catalog catalog;

    @Inject
    private Companies companies;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal paidWork.estimate */
    OfferPreview preview(Minutes estimate) {
        requirePossible(estimate);
        LocalDate today = clock.today();
        VatRule vat = catalog.vat(VatCategory.NORMAL, today);
        return OfferPreview.of(
                new OfferTerms(catalog.supportPrice(today), estimate, vat.basisPoints()), vat.validFrom());
    }

    /** @throws Refusal paidWork.estimate */
    static void requirePossible(Minutes estimate) {
        if (estimate == null || estimate.isZero() || estimate.compareTo(LONGEST_ESTIMATE) > 0) {
            throw Refusal.invalid("paidWork.estimate", estimate == null ? Minutes.ZERO : estimate, LONGEST_ESTIMATE);
        }
    }

    /** @throws Refusal customers.creditHold */
    OfferSheet sheet(SupportCase c, int version, Minutes estimate, LocalDate day) {
        companies.requireMayOrder(c.customerId());
        CustomerCard customer = companies.card(c.customerId());
        OfferTerms terms = new OfferTerms(
                catalog.supportPrice(day),
                estimate,
                catalog.vat(VatCategory.NORMAL, day).basisPoints(),
                Money.of(catalog.setting("travel.net", day)));
        return new OfferSheet(
                catalog.publisher(day).name(),
                customer.name(),
                customer.number(),
                c.number(),
                c.subject(),
                version,
                day,
                terms,
                c.language());
    }
}
