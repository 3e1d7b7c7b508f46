package ch.guichet.catalog;

import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an administrator says what will be charged from a day on. A row that lies ahead can be replaced by another of
 * the same day; one in force can only be followed.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CatalogAdministration {
    private CatalogStore store;
    private BusinessClock clock;

    public CatalogAdministration() {}

    @Inject
    CatalogAdministration(CatalogStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Past, present and future ones, the newest first. */
    public List<HourlyPrice> hourlyPrices() {
        return store.hourlyPrices(HourlyPriceRow.SUPPORT);
    }

    /** The same of a list of its own. */
    public List<HourlyPrice> hourlyPrices(String list) {
        return store.hourlyPrices(list);
    }

    /** Past, present and future ones, the newest first. */
    public List<VatRule> vatRules() {
        return store.vatRules();
    }

    /** Past, present and future ones by code, the newest first. */
    public List<Pack> packs() {
        return store.packs();
    }

    @Audited(words = true)
    public void priceHour(HourlyPrice price) {
        priceHour(HourlyPriceRow.SUPPORT, price);
    }

    /**
     * Of a list of its own, which a service can be charged by.
     *
     * @param list its code, at most 20 capitals, figures or hyphens
     * @throws Refusal catalog.priceList
     */
    @Audited(words = true)
    public void priceHour(String list, HourlyPrice price) {
        if (!list.matches("[A-Z0-9-]{1,20}")) throw Refusal.invalid("catalog.priceList", list);
        List<LocalDate> taken =
                store.hourlyPrices(list).stream().map(HourlyPrice::validFrom).toList();
        FirstDay.require(price.validFrom(), clock.today(), taken);
        store.put(new HourlyPriceRow(list, price));
    }

    @Audited(words = true)
    public void rateVat(VatRule rule) {
        List<LocalDate> taken = vatRules().stream()
                .filter(r -> r.category() == rule.category())
                .map(VatRule::validFrom)
                .toList();
        FirstDay.require(rule.validFrom(), clock.today(), taken);
        store.put(new VatRateRow(rule));
    }

    @Audited(words = true)
    public void offerPack(Pack pack) {
        List<LocalDate> taken = packs().stream()
                .filter(p -> p.code().equals(pack.code()))
                .map(Pack::validFrom)
                .toList();
        FirstDay.require(pack.validFrom(), clock.today(), taken);
        store.put(new PackRow(pack));
    }
}
