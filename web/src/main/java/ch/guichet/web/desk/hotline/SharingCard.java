package ch.guichet.web.desk.hotline;

import ch.guichet.hotline.HotlineDesk;
import ch.guichet.hotline.SharingCase;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** Which cases share the free time, and another cap with its reason. */
@Named
@ViewScoped
public class SharingCard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> CAP =
            Map.of("hotline.reasonMissing", "sharing:reason", "hotline.capRange", "sharing:minutes");

    private final HotlineDesk hotline;
    private final BesideField beside;
    private final Speech say;
    private Integer minutes;
    private String reason;
    private transient List<SharingCase> candidates;

    protected SharingCard() {
        this(null, null, null);
    }

    @Inject
    public SharingCard(HotlineDesk hotline, BesideField beside, Speech say) {
        this.hotline = hotline;
        this.beside = beside;
        this.say = say;
    }

    public List<SharingCase> candidates(long caseId) {
        if (candidates == null) candidates = hotline.candidates(caseId);
        return candidates;
    }

    public void link(long caseId, long other) {
        hotline.link(caseId, other, null);
        done("hotline.linkDone");
    }

    public void unlink(long caseId) {
        hotline.unlink(caseId);
        done("hotline.unlinkDone");
    }

    public void override(long caseId) {
        int wanted = minutes == null ? -1 : minutes;
        if (!beside.done(CAP, () -> hotline.overrideCap(caseId, wanted, reason))) return;
        minutes = null;
        reason = null;
        done("hotline.capDone");
    }

    private void done(String text) {
        candidates = null;
        Messages.addGlobalInfo("{0}", say.of(text));
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
