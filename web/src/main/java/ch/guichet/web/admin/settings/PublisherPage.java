package ch.guichet.web.admin.settings;

import ch.guichet.catalog.Iban;
import ch.guichet.catalog.QrIban;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Uid;
import ch.guichet.web.admin.prices.StartDay;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who sells the support: all particulars at once, from one day on; what did not change is left alone. */
@Named
@ViewScoped
public class PublisherPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> FIELDS = List.of(
            "name",
            "street",
            "houseNumber",
            "postalCode",
            "town",
            "country",
            "uid",
            "vatSuffix",
            "qrIban",
            "iban",
            "email",
            "phone",
            "web");
    private static final Map<String, String> REFUSED = Map.of(
            "catalog.inThePast",
            "publisher:from",
            "catalog.alreadyInForce",
            "publisher:from",
            "catalog.settingValue",
            "publisher:country");

    /** A particular that would change. */
    public record Change(String field, String before, String after) {}

    private final SettingsAdministration settings;
    private final SettingsPage all;
    private final BesideField beside;
    private final StartDay start;
    private final Speech say;
    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private LocalDate from;
    private transient List<Change> preview;

    protected PublisherPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public PublisherPage(
            SettingsAdministration settings, SettingsPage all, BesideField beside, StartDay start, Speech say) {
        this.settings = settings;
        this.all = all;
        this.beside = beside;
        this.start = start;
        this.say = say;
    }

    /** Fills the form with what is valid today. */
    public void load() {
        FIELDS.forEach(field -> values.put(field, current(field)));
    }

    /** Shows what would change and keeps nothing. */
    public void look() {
        preview = start.possible(from, "publisher:from") ? changes() : null;
    }

    /** Keeps what was looked at; what was changed since is shown again first. */
    public void keep() {
        List<Change> looked = preview;
        look();
        if (preview == null || !preview.equals(looked)) return;
        Map<String, String> changed = new LinkedHashMap<>();
        changes().forEach(change -> changed.put("publisher." + change.field(), change.after()));
        if (!beside.done(REFUSED, () -> settings.setAll(from, changed))) return;
        start.kept(from);
        preview = null;
        all.again();
        from = null;
    }

    private List<Change> changes() {
        return FIELDS.stream()
                .map(field -> new Change(field, current(field), typed(field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private String current(String field) {
        return all.line("publisher." + field).value();
    }

    private String typed(String field) {
        String value = values.get(field);
        if (value == null || value.isBlank()) return "";
        if (field.equals("uid")) return new Uid(value).value();
        if (field.equals("iban")) return new Iban(value).value();
        return field.equals("qrIban") ? new QrIban(value).value() : value.strip();
    }

    /** A UID has a check digit; a wrong one is said beside the field. */
    public void checkUid(FacesContext context, UIComponent field, Object value) {
        check(() -> new Uid((String) value));
    }

    /** An IBAN has check digits, and a bank number that makes it a QR-IBAN. */
    public void checkQrIban(FacesContext context, UIComponent field, Object value) {
        check(() -> new QrIban((String) value));
    }

    /** The ordinary account may be left out. */
    public void checkIban(FacesContext context, UIComponent field, Object value) {
        if (value != null && !((String) value).isBlank()) check(() -> new Iban((String) value));
    }

    private void check(Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refusal) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, say.refusal(refusal), null), refusal);
        }
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<Change> getPreview() {
        return preview;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
