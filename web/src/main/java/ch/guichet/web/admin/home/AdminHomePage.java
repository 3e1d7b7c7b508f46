package ch.guichet.web.admin.home;

import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.admin.prices.DatedRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is in force today, and what is missing before anybody can be billed. */
@Named
@RequestScoped
public class AdminHomePage {
    private final CatalogAdministration catalog;
    private final SettingsAdministration settings;
    private final BusinessClock clock;
    private HourlyPrice price;
    private VatRule vat;
    private List<String> gaps;

    protected AdminHomePage() {
        this(null, null, null);
    }

    @Inject
    public AdminHomePage(CatalogAdministration catalog, SettingsAdministration settings, BusinessClock clock) {
        this.catalog = catalog;
        this.settings = settings;
        this.clock = clock;
    }

    public void load() {
        var today = clock.today();
        price = DatedRow.on(today, DatedRow.of(catalog.hourlyPrices(), row -> "", HourlyPrice::validFrom, today));
        List<VatRule> normal = catalog.vatRules().stream()
                .filter(rule -> rule.category() == VatCategory.NORMAL)
                .toList();
        vat = DatedRow.on(today, DatedRow.of(normal, VatRule::category, VatRule::validFrom, today));
        gaps = settings.publisherGaps();
    }

    /** The price of an hour today, or null when there is none. */
    public HourlyPrice getPrice() {
        return price;
    }

    /** The normal rate of today, or null when there is none. */
    public VatRule getVat() {
        return vat;
    }

    /** The codes of the settings that are missing. */
    public List<String> getGaps() {
        return gaps;
    }
}
