package ch.guichet.web.admin.users;

import ch.guichet.access.AccountInvitations;
import ch.guichet.identity.AccountEvent;
import ch.guichet.identity.AccountSupport;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** The ways into an account: a link to a new password, the code after it, open sessions, and what was done with them. */
@Named
@RequestScoped
public class WaysInPanel {
    private static final Map<String, String> FIELDS = Map.of("identity.reason", "waysIn:reason");

    private final AccountSupport support;
    private final AccountInvitations invitations;
    private final BesideField beside;
    private final Speech say;
    private String reason;

    protected WaysInPanel() {
        this(null, null, null, null);
    }

    @Inject
    public WaysInPanel(AccountSupport support, AccountInvitations invitations, BesideField beside, Speech say) {
        this.support = support;
        this.invitations = invitations;
        this.beside = beside;
        this.say = say;
    }

    public void write(long user) {
        Messages.addGlobalInfo("{0}", say.of("people.ways.written", invitations.write(user)));
    }

    public void resetFactor(long user) {
        if (!beside.done(FIELDS, () -> support.resetSecondFactor(user, reason))) return;
        reason = null;
        Messages.addGlobalInfo("{0}", say.of("people.ways.factorReset"));
    }

    public void endSessions(long user) {
        support.endSessions(user);
        Messages.addGlobalInfo("{0}", say.of("people.ways.sessionsEnded"));
    }

    public boolean asksForCode(long user) {
        return support.asksForCode(user);
    }

    public List<AccountEvent> history(long user) {
        return support.history(user);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
