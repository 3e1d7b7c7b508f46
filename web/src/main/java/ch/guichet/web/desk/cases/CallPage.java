package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseNumber;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCaseByPhone;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.shared.Page;
import ch.guichet.web.desk.customers.Glance;
import ch.guichet.web.desk.customers.Glances;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Somebody calls: who he is is found in one box, then his question is written down while he speaks. */
@Named
@ViewScoped
public class CallPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "case.subjectMissing",
            "call:subject",
            "case.subjectTooLong",
            "call:subject",
            "case.textMissing",
            "call:text",
            "case.textTooLong",
            "call:text",
            "case.contactOfOther",
            "call:contact");

    private final DeskCases cases;
    private final CustomerDirectory directory;
    private final Glances glances;
    private final BesideField beside;
    private final Speech say;
    /** A second click sends the same key, so it makes no second case. */
    private final String key = UUID.randomUUID().toString();

    private String search;
    private String customer;
    private Long contact;
    private String subject;
    private String text;
    private transient Page<CustomerRow> found;

    protected CallPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public CallPage(DeskCases cases, CustomerDirectory directory, Glances glances, BesideField beside, Speech say) {
        this.cases = cases;
        this.directory = directory;
        this.glances = glances;
        this.beside = beside;
        this.say = say;
    }

    /** One hit needs no choosing. */
    public void load() {
        boolean searching = customer == null && search != null && !search.isBlank();
        found = searching ? directory.find(search, null) : null;
        if (found != null && found.items().size() == 1)
            customer = String.valueOf(found.items().get(0).id());
        if (customer != null) contact = likely();
    }

    /** Whoever the search hit, or the only one there is. */
    private Long likely() {
        List<Glance.Person> acting = getGlance().acting();
        if (acting.size() == 1) return acting.get(0).contact().id();
        if (search == null || search.isBlank()) return null;
        return acting.stream()
                .map(Glance.Person::contact)
                .filter(this::isMeant)
                .findFirst()
                .map(ContactCard::id)
                .orElse(null);
    }

    private boolean isMeant(ContactCard one) {
        String typed = search.strip().toLowerCase(Locale.ROOT);
        return one.hasNumber(typed)
                || one.name().toLowerCase(Locale.ROOT).contains(typed)
                || one.email().contains(typed);
    }

    public void record() {
        CaseNumber made = keep();
        if (made != null) go(made);
    }

    /** The case, or null when something is missing, which is said beside its field. */
    CaseNumber keep() {
        if (contact == null) {
            beside.refuse("call:contact", say.of("desk.call.contactMissing"));
            return null;
        }
        return beside.result(
                FIELDS, () -> cases.receive(new NewCaseByPhone(RowId.of(customer), contact, subject, text, key)));
    }

    void go(CaseNumber made) {
        NextPage.tell(say.of("desk.call.recorded", String.valueOf(made.number())));
        Faces.redirect("/desk/cases/case.xhtml?id=%s", made.caseId());
    }

    public Glance getGlance() {
        return glances.of(RowId.of(customer));
    }

    public boolean isChosen() {
        return customer != null;
    }

    public List<CustomerRow> getFound() {
        return found == null ? List.of() : found.items();
    }

    /** Whether there are more hits than one page holds. */
    public boolean isMore() {
        return found != null && found.next() != null;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
