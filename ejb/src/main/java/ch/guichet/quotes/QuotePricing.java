package ch.guichet.quotes;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.VatCategory;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What a written quote costs on the day it is written: list price, packs and the VAT rate of the planned day. */
@ApplicationScoped
class QuotePricing {
    private static final String OF_ANY_KIND = "?";

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal quote.validity, quote.lineKind, catalog.noPack, and those of {@link PricedContent} */
    PricedContent price(QuoteContent written) {
        LocalDate today = clock.today();
        LocalDate planned = written.plannedOn() == null ? today : written.plannedOn();
        LocalDate until = written.validUntil() == null
                ? today.plusDays(Long.parseLong(catalog.setting("quotes.validDays", today)))
                : written.validUntil();
        if (until.isBefore(today)) throw Refusal.invalid("quote.validity");
        HourlyPrice hourly = catalog.supportPrice(today);
        return new PricedContent(
                written.lines().stream().map(line -> price(line, hourly, today)).toList(),
                planned,
                until,
                written.introduction(),
                written.internalNote(),
                written.discount() == null ? Money.ZERO : written.discount(),
                written.discountReason(),
                hourly,
                catalog.vat(VatCategory.NORMAL, planned));
    }

    private QuoteLine price(WrittenLine line, HourlyPrice hourly, LocalDate today) {
        if (line.kind() == null) throw Refusal.invalid("quote.lineKind");
        Minutes minutes = line.minutes() == null ? Minutes.ZERO : line.minutes();
        if (line.kind() == QuoteLineKind.PACK) {
            Pack pack = catalog.pack(line.packCode() == null ? OF_ANY_KIND : line.packCode(), today);
            String title = line.title() == null || line.title().isBlank() ? pack.code() : line.title();
            return new QuoteLine(
                    line.kind(), title, Minutes.ZERO, pack.netPrice(), pack.code(), pack.kind() == PackKind.TIME);
        }
        boolean reckoned = line.net() == null && line.kind() == QuoteLineKind.EFFORT_WITH_CEILING;
        Minutes accounted = Minutes.accounted(minutes.value() * 60L, hourly.unit(), hourly.minimum());
        return new QuoteLine(
                line.kind(),
                line.title(),
                minutes,
                reckoned ? hourly.net().forMinutes(accounted) : line.net(),
                null,
                true);
    }

    /** Whether one person alone may promise it. */
    boolean needsSecond(Money gross) {
        return gross.compareTo(Money.of(catalog.setting("quotes.approvalAbove", clock.today()))) > 0;
    }

    int remindDays() {
        return Integer.parseInt(catalog.setting("quotes.remindDays", clock.today()));
    }
}
