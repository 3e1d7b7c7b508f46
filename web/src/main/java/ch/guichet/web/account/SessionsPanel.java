package ch.guichet.web.account;

import ch.guichet.identity.MySessions;
import ch.guichet.identity.SessionRow;
import ch.guichet.web.security.BrowserSession;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** On which browsers somebody is signed in. */
@Named
@RequestScoped
public class SessionsPanel {
    private final MySessions sessions;
    private final Speech say;
    private List<SessionRow> rows;

    protected SessionsPanel() {
        this(null, null);
    }

    @Inject
    public SessionsPanel(MySessions sessions, Speech say) {
        this.sessions = sessions;
        this.say = say;
    }

    public List<SessionRow> getRows() {
        if (rows == null) rows = sessions.all();
        return rows;
    }

    public String device(SessionRow row) {
        return row.device().isBlank() ? say.of("people.session.unknown") : DeviceName.of(row.device());
    }

    public boolean isMine(SessionRow row) {
        return row.id() == mine();
    }

    public void end(long id) {
        sessions.end(id);
        tell("people.session.ended");
    }

    public void endOthers() {
        sessions.endOthers(mine());
        tell("people.session.othersEnded");
    }

    private void tell(String sentence) {
        rows = null;
        Messages.addGlobalInfo("{0}", say.of(sentence));
    }

    private static long mine() {
        return BrowserSession.id(Faces.getRequest()).orElse(0L);
    }
}
