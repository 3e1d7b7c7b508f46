package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prices, rates, packs and settings as they are in force on a day. What was agreed with somebody keeps its own copy, so
 * nothing here rewrites the past.
 */
@ApplicationScoped
public class Catalog {
    private CatalogStore store;

    protected Catalog() {}

    @Inject
    Catalog(CatalogStore store) {
        this.store = store;
    }

    /** @throws Refusal {@code catalog.noPrice} */
    public HourlyPrice supportPrice(LocalDate day) {
        return price(HourlyPriceRow.SUPPORT, day);
    }

    /** The codes of all lists of hourly prices. */
    public List<String> priceLists() {
        return store.priceLists();
    }

    /** The price of an hour by a list. @throws Refusal {@code catalog.noPrice} */
    public HourlyPrice price(String list, LocalDate day) {
        return Dated.on(day, store.hourlyPrices(list), HourlyPrice::validFrom)
                .orElseThrow(() -> Refusal.conflict("catalog.noPrice", day));
    }

    /** @throws Refusal {@code catalog.noVatRate} */
    public VatRule vat(VatCategory category, LocalDate day) {
        return vatTable().on(category, day);
    }

    /** All rates of all times: whoever needs those of many days asks once. */
    public VatTable vatTable() {
        return new VatTable(store.vatRules());
    }

    /** @throws Refusal {@code catalog.noSetting} */
    public String setting(String code, LocalDate day) {
        return Dated.on(day, store.settings(code), Setting::validFrom)
                .map(Setting::value)
                .orElseThrow(() -> Refusal.conflict("catalog.noSetting", code, day));
    }

    /** All settings of all times, by code and the newest first: whoever needs many of them, or of many days, asks once. */
    public List<Setting> settings() {
        return store.settings();
    }

    /** The packs that can be bought on that day, the smallest first. */
    public List<Pack> packs(LocalDate day) {
        Map<String, List<Pack>> byCode = new LinkedHashMap<>();
        store.packs().forEach(p -> byCode.computeIfAbsent(p.code(), c -> new ArrayList<>())
                .add(p));
        return byCode.values().stream()
                .flatMap(rows -> Dated.on(day, rows, Pack::validFrom).stream())
                .toList();
    }

    /** @throws Refusal {@code catalog.noPack} */
    public Pack pack(String code, LocalDate day) {
        return packs(day).stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("catalog.noPack", String.valueOf(code), day));
    }

    /** @throws Refusal {@code catalog.publisherIncomplete}: nobody may be billed before the publisher says who he is */
    public Publisher publisher(LocalDate day) {
        return new PublisherSettings(store.settings(), day).publisher();
    }

    /** The settings of the publisher that are missing on that day before anybody can be billed; empty when he is ready. */
    public List<String> publisherGaps(LocalDate day) {
        return new PublisherSettings(store.settings(), day).gaps();
    }
}
