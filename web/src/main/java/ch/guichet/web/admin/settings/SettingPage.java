package ch.guichet.web.admin.settings;

import ch.guichet.billing.preview.MonthAtPrice;
import ch.guichet.billing.preview.PricePreview;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.shared.Refusal;
import ch.guichet.web.admin.prices.StartDay;
import ch.guichet.web.failure.BesideField;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** One setting: all its values in time, and the next one. */
@Named
@ViewScoped
public class SettingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "catalog.settingValue",
            "setting:value",
            "catalog.hours",
            "setting:value",
            "catalog.inThePast",
            "setting:from",
            "catalog.alreadyInForce",
            "setting:from");

    private final SettingsAdministration settings;
    private final SettingsPage all;
    private final BesideField beside;
    private final StartDay start;
    private final PricePreview past;
    private transient MonthAtPrice lastMonth;
    private String code;
    private String value;
    private LocalDate from;
    private String looked;

    protected SettingPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public SettingPage(
            SettingsAdministration settings, SettingsPage all, BesideField beside, StartDay start, PricePreview past) {
        this.settings = settings;
        this.all = all;
        this.beside = beside;
        this.start = start;
        this.past = past;
    }

    public void load() {
        value = getLine().value();
    }

    /** Shows what would change and keeps nothing. */
    public void look() {
        looked = start.possible(from, "setting:from") ? value + " " + from : null;
        if (looked == null || !isBilled()) return;
        lastMonth = beside.result(FIELDS, () -> past.lastMonth(code, value));
        if (lastMonth == null) looked = null;
    }

    /** Keeps what was looked at; what was changed since is shown again first. */
    public void keep() {
        String before = looked;
        look();
        if (looked == null || !looked.equals(before)) return;
        if (!beside.done(FIELDS, () -> settings.set(code, from, value))) return;
        start.kept(from);
        looked = null;
        all.again();
        from = null;
    }

    /** Whether it changes what a month comes to: then the last one is shown beside it. */
    public boolean isBilled() {
        return past.knows(code);
    }

    /** What the last billed month would have come to with the value that is looked at. */
    public MonthAtPrice getLastMonth() {
        if (lastMonth == null) lastMonth = past.lastMonth(code, value);
        return lastMonth;
    }

    /** @throws Refusal not found when there is no such setting */
    public SettingLine getLine() {
        SettingLine line = all.line(code);
        if (line == null || code.startsWith("publisher.")) throw Refusal.notFound();
        return line;
    }

    public boolean isLooked() {
        return looked != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
