package ch.guichet.urgency;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.VatCategory;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What urgency costs on this day, how long its offer lasts, and how long a specialist is kept for it. */
@ApplicationScoped
class UrgencyPricing {
    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal catalog.noPrice, catalog.noSetting, catalog.noVatRate */
    UrgencyTerms terms() {
        LocalDate today = clock.today();
        HourlyPrice price = catalog.supportPrice(today);
        return new UrgencyTerms(
                Money.of(catalog.setting("urgency.net", today)),
                price.net(),
                price.unit(),
                price.minimum(),
                price.validFrom(),
                catalog.vat(VatCategory.NORMAL, today).basisPoints());
    }

    UrgencyWindow window() {
        Instant now = clock.now();
        return new UrgencyWindow(now, now.plus(Duration.ofMinutes(validMinutes())));
    }

    int validMinutes() {
        return number("urgency.validMinutes");
    }

    /** How long a specialist's agenda is kept for an urgent intervention. */
    Minutes planned() {
        return new Minutes(Math.max(1, number("urgency.plannedMinutes")));
    }

    String publisher() {
        return catalog.publisher(clock.today()).name();
    }

    private int number(String setting) {
        return Integer.parseInt(catalog.setting(setting, clock.today()));
    }
}
