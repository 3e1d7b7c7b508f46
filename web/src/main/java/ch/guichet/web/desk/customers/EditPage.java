package ch.guichet.web.desk.customers;

import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.NewCustomer;
import ch.guichet.shared.Languages;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A company is registered, or what is known of it corrected. */
@Named("customerEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "customers.name",
            "edit:name",
            "uid.malformed",
            "edit:uid",
            "uid.checkDigit",
            "edit:uid",
            "customers.email",
            "edit:email",
            "customers.postalCode",
            "edit:postalCode",
            "customers.country",
            "edit:country",
            "customers.addressLong",
            "edit:street");

    private final CustomerRegistration registration;
    private final CustomerDirectory directory;
    private final BesideField beside;
    private final Speech say;
    private final AddressForm form = new AddressForm();
    private String id;
    private int number;

    protected EditPage() {
        this(null, null, null, null);
    }

    @Inject
    public EditPage(CustomerRegistration registration, CustomerDirectory directory, BesideField beside, Speech say) {
        this.registration = registration;
        this.directory = directory;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        if (isFresh()) return;
        var card = directory.card(RowId.of(id));
        number = card.number();
        form.fill(card);
    }

    public void save() {
        Long saved = beside.result(FIELDS, () -> write(form.asCustomer()));
        if (saved == null) return;
        NextPage.tell(isFresh() ? say.of("desk.edit.registered", form.getName()) : say.of("desk.edit.corrected"));
        Faces.redirect("/desk/customers/customer.xhtml?id=%s", saved);
    }

    private long write(NewCustomer wanted) {
        if (isFresh()) return registration.register(wanted);
        registration.correct(RowId.of(id), wanted);
        return RowId.of(id);
    }

    /** Whether the company is not registered yet. */
    public boolean isFresh() {
        return id == null;
    }

    public AddressForm getForm() {
        return form;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public int getNumber() {
        return number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
