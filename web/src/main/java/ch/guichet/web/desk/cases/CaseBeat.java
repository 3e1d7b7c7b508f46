package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseDispatch;
import ch.guichet.web.desk.hotline.TimerCard;
import ch.guichet.workbench.Drafts;
import ch.guichet.workbench.Presence;
import ch.guichet.workbench.Present;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.primefaces.PrimeFaces;

/** The page's beat: says who is here, keeps what is being written, and sees what others have changed. */
@Named
@ViewScoped
public class CaseBeat implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Presence presence;
    private final Drafts drafts;
    private final CaseDispatch dispatch;
    private final CasePage page;
    private final TimerCard timers;
    private transient List<Present> others;
    /** What stood there at the last beat, so that who has stopped writing is not said to write. */
    private String seen;

    private String kept;
    private boolean saved;
    private boolean changed;
    private String clocks;

    protected CaseBeat() {
        this(null, null, null, null, null);
    }

    @Inject
    public CaseBeat(Presence presence, Drafts drafts, CaseDispatch dispatch, CasePage page, TimerCard timers) {
        this.presence = presence;
        this.drafts = drafts;
        this.dispatch = dispatch;
        this.page = page;
        this.timers = timers;
    }

    public void beat() {
        String text = page.getText();
        boolean writing = text != null && !text.isBlank() && !Objects.equals(text, seen);
        seen = text;
        keep();
        others = presence.beat(page.caseId(), writing);
        changed = !dispatch.stamp(page.caseId()).equals(page.seen());
        refreshClocks();
    }

    /** Another window may have started or stopped a timer; a correction that is being typed is left alone. */
    private void refreshClocks() {
        List<String> now = new ArrayList<>();
        timers.of(page.caseId())
                .forEach(t -> now.add(
                        t.id() + (t.running() ? "+" : "-") + t.stretches().size()));
        String state = String.join(" ", now);
        if (clocks != null && !clocks.equals(state) && timers.getStretch() == null)
            PrimeFaces.current().ajax().update("clock", "running");
        clocks = state;
    }

    /** Keeps what is written so far. */
    public void keep() {
        String text = page.getText();
        if (Objects.equals(text, kept)) return;
        drafts.save(page.caseId(), text, page.isNote());
        kept = text;
        saved = text != null && !text.isBlank();
    }

    /** Throws away what was being written. */
    public void discard() {
        drafts.discard(page.caseId());
        page.setText(null);
        kept = null;
        saved = false;
    }

    /** Shows what others have changed; what is being written stays. */
    public void look() {
        keep();
        page.load();
        changed = false;
    }

    public List<Present> getOthers() {
        return others == null ? List.of() : others;
    }

    public boolean isSaved() {
        return saved && Objects.equals(page.getText(), kept);
    }

    public boolean isChanged() {
        return changed && !Objects.equals(dispatch.stamp(page.caseId()), page.seen());
    }
}
