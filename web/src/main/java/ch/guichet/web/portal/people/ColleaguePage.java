package ch.guichet.web.portal.people;

import ch.guichet.access.Colleague;
import ch.guichet.access.MyColleagues;
import ch.guichet.access.NewColleague;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Languages;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.people.RightsForm;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Somebody who acts for the company: invited, given other rights, or removed. */
@Named
@ViewScoped
public class ColleaguePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "customers.contactName", "colleague:name",
            "customers.email", "colleague:email",
            "identity.login", "colleague:email",
            "identity.loginTaken", "colleague:email",
            "people.already", "colleague:email",
            "customers.limitNegative", "colleague:limit",
            "people.limitAboveOwn", "colleague:limit");

    private final MyColleagues colleagues;
    private final ActingFor acting;
    private final Visitor visitor;
    private final BesideField beside;
    private final Speech say;
    private final RightsForm rights = new RightsForm();
    private String contact;
    private long customer;
    private String name;
    private String email;
    private String language;
    private boolean me;
    private boolean signsIn;

    protected ColleaguePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ColleaguePage(MyColleagues colleagues, ActingFor acting, Visitor visitor, BesideField beside, Speech say) {
        this.colleagues = colleagues;
        this.acting = acting;
        this.visitor = visitor;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        customer = acting.require().customerId();
        language = visitor.getLocale().getLanguage();
        if (isFresh()) colleagues.all(customer);
        else fill(colleagues.one(customer, RowId.of(contact)));
    }

    private void fill(Colleague one) {
        name = one.name();
        email = one.email();
        me = one.me();
        signsIn = one.signsIn();
        rights.fill(one.rights());
    }

    public void save() {
        acting.follow(customer);
        if (!beside.done(FIELDS, this::write)) return;
        leave(isFresh() ? say.of("people.invited", email) : say.of("people.changed", name));
    }

    private void write() {
        if (isFresh()) colleagues.invite(customer, new NewColleague(name, email, language, rights.rights()));
        else colleagues.change(customer, RowId.of(contact), rights.rights());
    }

    public void inviteAgain() {
        colleagues.inviteAgain(customer, RowId.of(contact));
        leave(say.of("people.invited", email));
    }

    /** The list then offers to undo it. */
    public void remove() {
        colleagues.remove(customer, RowId.of(contact));
        leave(say.of("people.removed", name));
    }

    private void leave(String sentence) {
        NextPage.tell(sentence);
        Faces.redirect("/portal/people/people.xhtml");
    }

    public MandateCard getCompany() {
        return acting.follow(customer);
    }

    public boolean isFresh() {
        return contact == null;
    }

    public boolean isMe() {
        return me;
    }

    public boolean isSignsIn() {
        return signsIn;
    }

    public RightsForm getRights() {
        return rights;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
