package ch.guichet.web.office.mailbox;

import ch.guichet.identity.Roles;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailRoom;
import ch.guichet.mailbox.MailView;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;

/** One mail that came: what was found out about it, where it went, and what a person may do about it. */
@Named
@ViewScoped
public class MailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of("mailbox.reason", "discard:reason");
    private static final Set<MailFate> STILL =
            Set.of(MailFate.BROKEN, MailFate.HELD, MailFate.AUTOMATIC, MailFate.DISCARDED);

    private final MailRoom room;
    private final BesideField beside;
    private final Speech say;
    private String id;
    private String reason;
    private transient MailView mail;

    protected MailPage() {
        this(null, null, null);
    }

    @Inject
    public MailPage(MailRoom room, BesideField beside, Speech say) {
        this.room = room;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        mail = room.show(RowId.of(id));
    }

    public void again() {
        room.again(RowId.of(id));
        said(say.of("mailbox.again.done"));
    }

    public void againAllOfSender() {
        said(say.of("mailbox.again.all.done", (long) room.againAllOfSender(RowId.of(id))));
    }

    public void discard() {
        if (beside.done(FIELDS, () -> room.discard(RowId.of(id), reason))) said(say.of("mailbox.discarded"));
    }

    private void said(String words) {
        NextPage.tell(words);
        Faces.redirect("/office/mailbox/mail.xhtml?id=%s", id);
    }

    /** Whether a person may have it taken in after all. */
    public boolean isStill() {
        return STILL.contains(getMail().row().fate());
    }

    public boolean isHeld() {
        return getMail().row().fate() == MailFate.HELD;
    }

    public boolean isForAPerson() {
        return getMail().row().needsAPerson();
    }

    /** Whether its reader may go where the mail went. */
    public boolean isAtTheDesk() {
        return Faces.isUserInRole(Roles.DESK) || Faces.isUserInRole(Roles.SPECIALIST);
    }

    public MailView getMail() {
        if (mail == null) load();
        return mail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
