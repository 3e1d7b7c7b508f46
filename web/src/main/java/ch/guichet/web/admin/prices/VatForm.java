package ch.guichet.web.admin.prices;

import ch.guichet.billing.preview.MonthAtPrice;
import ch.guichet.billing.preview.PricePreview;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.web.failure.BesideField;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A VAT rate, from a day on: looked at first, then kept. */
@Named
@ViewScoped
public class VatForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "catalog.vatRange",
            "vat:percent",
            "catalog.inThePast",
            "vat:vatFrom",
            "catalog.alreadyInForce",
            "vat:vatFrom");

    private final CatalogAdministration catalog;
    private final BesideField beside;
    private final StartDay start;
    private final PricePreview past;
    private VatCategory category = VatCategory.NORMAL;
    private BigDecimal percent;
    private LocalDate from;
    private transient VatRule preview;
    private transient MonthAtPrice lastMonth;
    private transient List<DatedRow<VatRule>> rows;

    protected VatForm() {
        this(null, null, null, null);
    }

    @Inject
    public VatForm(CatalogAdministration catalog, BesideField beside, StartDay start, PricePreview past) {
        this.catalog = catalog;
        this.beside = beside;
        this.start = start;
        this.past = past;
    }

    /** Shows what would change and keeps nothing. */
    public void look() {
        lastMonth = null;
        preview = start.possible(from, "vat:vatFrom") ? beside.result(FIELDS, this::rule) : null;
    }

    /** Keeps what was looked at; what was changed since is shown again first. */
    public void keep() {
        VatRule looked = preview;
        look();
        if (preview == null || !preview.equals(looked) || !beside.done(FIELDS, () -> catalog.rateVat(looked))) return;
        start.kept(from);
        preview = null;
        rows = null;
        percent = null;
        from = null;
    }

    private VatRule rule() {
        return new VatRule(category, percent.movePointRight(2).intValueExact(), from);
    }

    public List<DatedRow<VatRule>> getRows() {
        if (rows == null) rows = DatedRow.of(catalog.vatRules(), VatRule::category, VatRule::validFrom, start.today());
        return rows;
    }

    private List<DatedRow<VatRule>> ofCategory() {
        return getRows().stream()
                .filter(row -> row.value().category() == category)
                .toList();
    }

    /** What is valid until then, or null when nothing is. */
    public VatRule getBefore() {
        return DatedRow.on(from.minusDays(1), ofCategory());
    }

    /** The day on which something else follows already, or null. */
    public LocalDate getFollower() {
        return DatedRow.nextAfter(from, ofCategory());
    }

    public VatCategory[] getCategories() {
        return VatCategory.values();
    }

    /** What the VAT of the last billed month would have come to. */
    public MonthAtPrice getLastMonth() {
        if (lastMonth == null) lastMonth = past.lastMonth(preview);
        return lastMonth;
    }

    public VatRule getPreview() {
        return preview;
    }

    public VatCategory getCategory() {
        return category;
    }

    public void setCategory(VatCategory category) {
        this.category = category;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
