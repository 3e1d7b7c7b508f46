package ch.guichet.web.admin.prices;

import ch.guichet.billing.preview.MonthAtPrice;
import ch.guichet.billing.preview.PricePreview;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.failure.BesideField;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The price of an hour, from a day on: looked at first, then kept. */
@Named
@ViewScoped
public class HourForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "catalog.priceNegative",
            "hour:net",
            "catalog.unitZero",
            "hour:unit",
            "catalog.priceList",
            "hour:newList",
            "catalog.inThePast",
            "hour:from",
            "catalog.alreadyInForce",
            "hour:from");
    /** What the preview works out an example with. */
    private static final Minutes EXAMPLE = new Minutes(90);

    /** The list of all services that have none of their own. */
    private static final String STANDARD = "SUPPORT";

    private final CatalogAdministration catalog;
    private final BesideField beside;
    private final StartDay start;
    private final PricePreview past;
    private final Catalog lists;
    private String list = STANDARD;
    private String newList;
    private transient Money net;
    private transient Minutes unit;
    private transient Minutes minimum;
    private LocalDate from;
    private transient HourlyPrice preview;
    private transient MonthAtPrice lastMonth;
    private transient List<DatedRow<HourlyPrice>> rows;

    protected HourForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public HourForm(
            CatalogAdministration catalog, BesideField beside, StartDay start, PricePreview past, Catalog lists) {
        this.catalog = catalog;
        this.beside = beside;
        this.start = start;
        this.past = past;
        this.lists = lists;
    }

    /** Shows what would change and keeps nothing. */
    public void look() {
        lastMonth = null;
        preview = start.possible(from, "hour:from") ? beside.result(FIELDS, this::typed) : null;
    }

    /** Keeps what was looked at; what was changed since is shown again first. */
    public void keep() {
        HourlyPrice looked = preview;
        look();
        if (preview == null
                || !preview.equals(looked)
                || !beside.done(FIELDS, () -> catalog.priceHour(wantedList(), looked))) return;
        start.kept(from);
        preview = null;
        list = wantedList();
        newList = null;
        rows = null;
        net = null;
        from = null;
    }

    /** Another list: its own prices are shown. */
    public void choose() {
        preview = null;
        rows = null;
        unit = null;
        minimum = null;
    }

    private String wantedList() {
        return newList == null || newList.isBlank() ? list : newList.strip().toUpperCase(Locale.ROOT);
    }

    /** All lists there are, the standard one among them. */
    public List<String> getLists() {
        return lists.priceLists();
    }

    /** Only the standard list's hours can be told from those of services with lists of their own. */
    public boolean isStandard() {
        return STANDARD.equals(wantedList());
    }

    private HourlyPrice typed() {
        return new HourlyPrice(net, unit, minimum, from);
    }

    public List<DatedRow<HourlyPrice>> getRows() {
        if (rows == null) {
            rows = DatedRow.of(catalog.hourlyPrices(list), price -> "", HourlyPrice::validFrom, start.today());
            HourlyPrice current = DatedRow.on(start.today(), rows);
            if (current != null && unit == null) unit = current.unit();
            if (current != null && minimum == null) minimum = current.minimum();
        }
        return rows;
    }

    /** What is valid until then, or null when nothing is. */
    public HourlyPrice getBefore() {
        return DatedRow.on(from.minusDays(1), getRows());
    }

    /** The day on which something else follows already, or null. */
    public LocalDate getFollower() {
        return DatedRow.nextAfter(from, getRows());
    }

    public Minutes getExample() {
        return EXAMPLE;
    }

    public Money cost(HourlyPrice price) {
        return price.net().forMinutes(Minutes.accounted(EXAMPLE.value() * 60L, price.unit(), price.minimum()));
    }

    /** What the last month that was billed would have come to. */
    public MonthAtPrice getLastMonth() {
        if (lastMonth == null) lastMonth = past.lastMonth(preview);
        return lastMonth;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getNewList() {
        return newList;
    }

    public void setNewList(String newList) {
        this.newList = newList;
    }

    public HourlyPrice getPreview() {
        return preview;
    }

    public Money getNet() {
        return net;
    }

    public void setNet(Money net) {
        this.net = net;
    }

    public Minutes getUnit() {
        getRows();
        return unit;
    }

    public void setUnit(Minutes unit) {
        this.unit = unit;
    }

    public Minutes getMinimum() {
        getRows();
        return minimum;
    }

    public void setMinimum(Minutes minimum) {
        this.minimum = minimum;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
