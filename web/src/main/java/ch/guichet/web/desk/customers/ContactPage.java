package ch.guichet.web.desk.customers;

import ch.guichet.customers.ContactBook;
import ch.guichet.customers.NewContact;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.people.RightsForm;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A person who may act for a company: entered, or given other rights. */
@Named
@ViewScoped
public class ContactPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "customers.contactName",
            "contact:name",
            "customers.email",
            "contact:email",
            "customers.emailTaken",
            "contact:email",
            "customers.phone",
            "contact:phone",
            "customers.limitNegative",
            "contact:limit");

    private final ContactBook book;
    private final Glances glances;
    private final BesideField beside;
    private final Speech say;
    private final RightsForm rights = new RightsForm();
    private String customer;
    private String contact;
    private String name;
    private String email;
    private String phone;
    private String language;
    private boolean withdrawable;

    protected ContactPage() {
        this(null, null, null, null);
    }

    @Inject
    public ContactPage(ContactBook book, Glances glances, BesideField beside, Speech say) {
        this.book = book;
        this.glances = glances;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        language = getGlance().card().language();
        if (!isFresh())
            fill(getGlance().people().stream()
                    .filter(one -> one.contact().id() == RowId.of(contact))
                    .findFirst()
                    .orElseThrow(Refusal::notFound));
    }

    private void fill(Glance.Person person) {
        name = person.contact().name();
        withdrawable = person.mandate() != null;
        if (!withdrawable) return;
        rights.fill(person.mandate().rights());
    }

    public void save() {
        if (beside.done(FIELDS, this::write)) leave(say.of("desk.contact.saved", name));
    }

    private void write() {
        long who = isFresh() ? book.add(new NewContact(name, email, phone, language, null)) : RowId.of(contact);
        book.grant(
                who,
                RowId.of(customer),
                rights.rights(),
                new Period(getGlance().credit().day(), null));
    }

    public void withdraw() {
        book.withdraw(RowId.of(contact), RowId.of(customer));
        leave(say.of("desk.contact.withdrawn", name));
    }

    private void leave(String sentence) {
        NextPage.tell(sentence);
        Faces.redirect("/desk/customers/customer.xhtml?id=%s", customer);
    }

    public Glance getGlance() {
        return glances.of(RowId.of(customer));
    }

    /** Whether nobody of his kind is entered yet. */
    public boolean isFresh() {
        return contact == null;
    }

    public boolean isWithdrawable() {
        return withdrawable;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public RightsForm getRights() {
        return rights;
    }
}
