package ch.guichet.web.admin.privacy;

import ch.guichet.privacy.Person;
import ch.guichet.privacy.PrivacyDesk;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One contact who wants to know, or to be forgotten. */
@Named("privacyPerson")
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PrivacyDesk desk;
    private final BesideField beside;
    private final Speech say;
    private String contact;
    private transient Person person;
    private String reason;

    protected PersonPage() {
        this(null, null, null);
    }

    @Inject
    public PersonPage(PrivacyDesk desk, BesideField beside, Speech say) {
        this.desk = desk;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        person = desk.person(RowId.of(contact));
    }

    /** Sends all that is kept about him. */
    public void send() throws IOException {
        load();
        Faces.sendFile(
                "guichet-contact-" + person.contactId() + ".zip", true, out -> desk.write(person.contactId(), out));
    }

    public void anonymise() {
        Map<String, String> fields = Map.of("privacy.reason", "erase:reason");
        if (!beside.done(fields, () -> desk.anonymise(RowId.of(contact), reason))) return;
        person = null;
        reason = null;
        Messages.addGlobalInfo("{0}", say.of("privacy.person.done"));
    }

    public Person getPerson() {
        if (person == null) load();
        return person;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
