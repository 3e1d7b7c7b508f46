package ch.guichet.web.admin.prices;

import ch.guichet.billing.preview.MonthAtPrice;
import ch.guichet.billing.preview.PricePreview;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.format.Formats;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A pack as it is sold from a day on: looked at first, then kept. */
@Named
@ViewScoped
public class PackForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "catalog.packCode",
            "pack:code",
            "catalog.packEmpty",
            "pack:quantity",
            "catalog.priceNegative",
            "pack:price",
            "catalog.packValidity",
            "pack:months",
            "catalog.inThePast",
            "pack:packFrom",
            "catalog.alreadyInForce",
            "pack:packFrom");
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final CatalogAdministration catalog;
    private final BesideField beside;
    private final StartDay start;
    private final PricePreview past;
    private String code;
    private PackKind kind = PackKind.TIME;
    private transient Money quantity;
    private transient Money price;
    private Integer months = 12;
    private LocalDate from;
    private transient Pack preview;
    private transient MonthAtPrice lastMonth;
    private transient List<DatedRow<Pack>> rows;

    protected PackForm() {
        this(null, null, null, null);
    }

    @Inject
    public PackForm(CatalogAdministration catalog, BesideField beside, StartDay start, PricePreview past) {
        this.catalog = catalog;
        this.beside = beside;
        this.start = start;
        this.past = past;
    }

    /** Shows what would change and keeps nothing. */
    public void look() {
        lastMonth = null;
        preview = start.possible(from, "pack:packFrom") ? beside.result(FIELDS, this::pack) : null;
    }

    /** Keeps what was looked at; what was changed since is shown again first. */
    public void keep() {
        Pack looked = preview;
        look();
        if (preview == null || !preview.equals(looked) || !beside.done(FIELDS, () -> catalog.offerPack(looked))) return;
        start.kept(from);
        preview = null;
        rows = null;
        code = null;
        from = null;
    }

    /** Hours are typed with decimals, as is money; both become whole minutes or Rappen. */
    private Pack pack() {
        BigDecimal typed = quantity.amount();
        long stored = kind == PackKind.VALUE
                ? quantity.cents()
                : typed.multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR)).longValue();
        return new Pack(code.strip().toUpperCase(Locale.ROOT), kind, stored, price, months, from);
    }

    /** What is in a pack: time or money. */
    public String content(Pack pack) {
        return pack.kind() == PackKind.TIME
                ? Formats.minutes(new Minutes(Math.toIntExact(pack.quantity())))
                : "CHF " + Formats.money(Money.ofCents(pack.quantity()));
    }

    public List<DatedRow<Pack>> getRows() {
        if (rows == null) rows = DatedRow.of(catalog.packs(), Pack::code, Pack::validFrom, start.today());
        return rows;
    }

    private List<DatedRow<Pack>> ofCode() {
        return getRows().stream()
                .filter(row -> row.value().code().equals(preview.code()))
                .toList();
    }

    /** What is sold under this code until then, or null when nothing is. */
    public Pack getBefore() {
        return DatedRow.on(from.minusDays(1), ofCode());
    }

    /** The day on which something else follows already, or null. */
    public LocalDate getFollower() {
        return DatedRow.nextAfter(from, ofCode());
    }

    public PackKind[] getKinds() {
        return PackKind.values();
    }

    /** What the packs of this code sold in the last billed month would have come to. */
    public MonthAtPrice getLastMonth() {
        if (lastMonth == null) lastMonth = past.lastMonth(preview);
        return lastMonth;
    }

    public Pack getPreview() {
        return preview;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PackKind getKind() {
        return kind;
    }

    public void setKind(PackKind kind) {
        this.kind = kind;
    }

    public Money getQuantity() {
        return quantity;
    }

    public void setQuantity(Money quantity) {
        this.quantity = quantity;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
